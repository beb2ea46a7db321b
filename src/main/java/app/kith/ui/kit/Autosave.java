package app.kith.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Saves what is typed into a field: 400 ms after the last key, and at once when the field is left or [#flush] is
/// called. Text that is set by the program, by [#show], is not typed and not saved.
public final class Autosave {
    private static final Duration PAUSE = Duration.millis(400);

    private final TextInputControl field;
    private final Consumer<String> save;
    private final Runnable left;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable String saved;

    /// Listens to a field.
    ///
    /// @param save hands a text to the book; called once a text, on the window's thread
    /// @param left called after the last save when the field is left: the stay ends
    public Autosave(TextInputControl field, Consumer<String> save, Runnable left) {
        this.field = field;
        this.save = save;
        this.left = left;
        this.saved = text();
        pause.setOnFinished(over -> flush());
        field.textProperty().addListener((text, before, now) -> {
            if (!Objects.equals(now, saved)) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                flush();
                this.left.run();
            }
        });
    }

    /// Saves what is not saved yet.
    public void flush() {
        pause.stop();
        var text = text();
        if (!text.equals(saved)) {
            saved = text;
            save.accept(text);
        }
    }

    /// Puts a text from the book into the field, unless something typed there is not saved yet: nothing typed is lost.
    public void show(String text) {
        if (!text().equals(saved) || text.equals(saved)) {
            return;
        }
        // The book keeps no blanks at the ends; taken away under the typing hand the next word would stick to the last.
        if (field.isFocused() && text.equals(text().strip())) {
            return;
        }
        var caret = field.getCaretPosition();
        saved = text;
        field.setText(text);
        field.positionCaret(Math.min(caret, text.length()));
    }

    /// Puts another card's text into the field; what was typed must be saved before.
    public void begin(String text) {
        pause.stop();
        saved = text;
        field.setText(text);
    }

    /// Says that the last text could not be saved: it counts as typed, and the next key or [#flush] tries again.
    public void failed() {
        saved = null;
    }

    private String text() {
        return Objects.requireNonNullElse(field.getText(), "");
    }
}
