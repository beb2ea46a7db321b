package app.kith.ui.sharing;

import app.kith.sharing.page.WebAddress;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Takes links that are dropped anywhere on the window.
public final class LinkDrop {
    private final Consumer<String> keep;

    /// @param anywhere a node of the window
    /// @param keep takes the text of a link
    public LinkDrop(Node anywhere, Consumer<String> keep) {
        this.keep = keep;
        anywhere.sceneProperty().addListener((scene, before, now) -> hear(now));
        hear(anywhere.getScene());
    }

    private void hear(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        // Handlers, not filters: a text field that takes the link as its text has consumed it before.
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (link(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> link(event.getDragboard()).ifPresent(link -> {
            keep.accept(link);
            event.setDropCompleted(true);
            event.consume();
        }));
    }

    /// The link that is dragged; empty for files and other things.
    private static Optional<String> link(Dragboard dragged) {
        if (dragged.hasFiles()) {
            return Optional.empty();
        }
        return Optional.ofNullable(dragged.hasUrl() ? dragged.getUrl() : dragged.getString())
                .filter(text -> WebAddress.in(text).isPresent());
    }
}
