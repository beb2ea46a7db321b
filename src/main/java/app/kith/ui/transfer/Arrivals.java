package app.kith.ui.transfer;

import app.kith.ui.kit.Background;
import app.kith.ui.kit.Shortcut;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Takes vCard files that are dropped on the window, and the text of a vCard that is pasted outside of any field.
final class Arrivals {
    private static final Shortcut PASTE = Shortcut.of("Shortcut+V");
    private static final String BEGINNING = "BEGIN:VCARD";

    private final Background background;
    private final Consumer<List<Path>> open;

    /// @param anywhere a node of the window
    /// @param open looks at files
    Arrivals(Node anywhere, Background background, Consumer<List<Path>> open) {
        this.background = background;
        this.open = open;
        anywhere.sceneProperty().addListener((scene, before, now) -> hear(now));
        hear(anywhere.getScene());
    }

    private void hear(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && !vcards(event.getDragboard().getFiles()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = vcards(event.getDragboard().getFiles());
            if (!files.isEmpty()) {
                open.accept(files);
                event.setDropCompleted(true);
                event.consume();
            }
        });
        // A handler, not a filter: whoever has a use of their own for pasted text has consumed the key before.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.matches(event) && pasted(Clipboard.getSystemClipboard().getString())) {
                event.consume();
            }
        });
    }

    private boolean pasted(@Nullable String text) {
        if (text == null || !text.stripLeading().regionMatches(true, 0, BEGINNING, 0, BEGINNING.length())) {
            return false;
        }
        background.run(() -> written(text), file -> open.accept(List.of(file)));
        return true;
    }

    private static Path written(String text) throws IOException {
        Path file = Files.createTempDirectory("kith").resolve("vCard");
        file.toFile().deleteOnExit();
        return Files.writeString(file, text);
    }

    private static List<Path> vcards(List<File> files) {
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).matches(".*\\.(vcf|vcard)"))
                .map(File::toPath)
                .toList();
    }
}
