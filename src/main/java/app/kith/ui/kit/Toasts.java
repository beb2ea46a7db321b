package app.kith.ui.kit;

import app.kith.platform.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A line at the foot of the window that says what was just done, with a button that takes it back.
///
/// One at a time; it goes after eight seconds, but not while the pointer or the focus is on it.
public final class Toasts {
    private static final Duration STAYS = Duration.seconds(8);

    private final Texts texts = Texts.of(Toasts.class);
    private final StackPane layer = new StackPane();
    private final HBox box = new HBox();
    private final Label words = new Label();
    private final Button button = new Button();
    private final PauseTransition stay = new PauseTransition(STAYS);

    /// Hidden at first.
    public Toasts() {
        box.getStyleClass().add("toast");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMaxWidth(520);
        box.getChildren().setAll(words, button);
        box.setVisible(false);
        StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
        layer.setPickOnBounds(false);
        layer.getChildren().setAll(box);
        stay.setOnFinished(over -> {
            if (box.isHover() || button.isFocused()) {
                stay.playFromStart();
            } else {
                hide();
            }
        });
    }

    /// What the shell lays over the pages.
    public Node node() {
        return layer;
    }

    /// Says something.
    public void show(String text) {
        button.setVisible(false);
        button.setManaged(false);
        appear(text);
    }

    /// Says what was done and offers to take it back.
    public void undo(String text, Runnable undo) {
        show(text, texts.get("toast.undo"), undo);
    }

    /// Says something and offers to do something about it.
    public void show(String text, String offer, Runnable action) {
        button.setText(offer);
        button.setVisible(true);
        button.setManaged(true);
        button.setOnAction(pressed -> {
            hide();
            action.run();
        });
        appear(text);
    }

    /// Takes it away.
    public void hide() {
        stay.stop();
        box.setVisible(false);
    }

    private void appear(String text) {
        words.setText(text);
        box.setAccessibleText(text);
        box.setVisible(true);
        stay.playFromStart();
    }
}
