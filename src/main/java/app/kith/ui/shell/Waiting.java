package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.platform.Theme;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Looks;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the window shows while a backup takes the book's place.
public final class Waiting {
    private final ProgressBar bar = new ProgressBar();
    private final Scene scene;

    /// Shows nothing done yet.
    public Waiting(Theme theme) {
        var texts = Texts.of(Waiting.class);
        var words = new Label(texts.get("restoring.words"));
        words.getStyleClass().add("muted");
        bar.setAccessibleText(texts.get("restoring"));
        var box = new VBox(Forms.title(texts.get("restoring")), words, bar);
        box.getStyleClass().add("waiting");
        scene = new Scene(new StackPane(box));
        new Looks(theme).dress(scene, Pages.sheets());
    }

    /// The scene to be shown in the window's place.
    public Scene scene() {
        return scene;
    }

    /// Says how far it is, from any thread.
    public void at(long done, long all) {
        if (all > 0) {
            Platform.runLater(() -> bar.setProgress((double) done / all));
        }
    }
}
