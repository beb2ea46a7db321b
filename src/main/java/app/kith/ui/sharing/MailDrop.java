package app.kith.ui.sharing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Takes mails that are dropped anywhere on the window, to be looked through for answers.
final class MailDrop {
    private final Consumer<List<Path>> read;

    /// @param anywhere a node of the window
    /// @param read looks through mails
    MailDrop(Node anywhere, Consumer<List<Path>> read) {
        this.read = read;
        anywhere.sceneProperty().addListener((scene, before, now) -> hear(now));
        hear(anywhere.getScene());
    }

    private void hear(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && !mails(event.getDragboard().getFiles()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> dropped = mails(event.getDragboard().getFiles());
            if (!dropped.isEmpty()) {
                read.accept(dropped);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// The mails and mailboxes among some files.
    static List<Path> mails(List<File> files) {
        return files.stream().map(File::toPath).filter(MailDrop::mail).toList();
    }

    private static boolean mail(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".eml") || name.endsWith(".mbox");
    }
}
