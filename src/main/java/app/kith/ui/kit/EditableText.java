package app.kith.ui.kit;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// A line that looks like text until it is entered, and saves itself as typed.
public final class EditableText extends TextField {
    private final Autosave autosave;

    /// Empty at first.
    ///
    /// @param name for reading aloud, and shown in its place while it is empty
    /// @param save takes each text to be saved
    /// @param left called when the field is left
    public EditableText(String name, Consumer<String> save, Runnable left) {
        getStyleClass().add("in-place");
        setPromptText(name);
        setAccessibleText(name);
        autosave = new Autosave(this, save, left);
    }

    /// The saving of this field: showing another text, flushing.
    public Autosave autosave() {
        return autosave;
    }

    /// Makes it as wide as what stands in it, so that several make a line of words.
    public EditableText fitting() {
        var measure = new Text();
        measure.fontProperty().bind(fontProperty());
        prefWidthProperty().bind(Bindings.createDoubleBinding(() -> {
            var shown = getText() == null || getText().isEmpty() ? getPromptText() : getText();
            measure.setText(shown);
            return Math.ceil(measure.getLayoutBounds().getWidth()) + snappedLeftInset() + snappedRightInset() + 1;
        }, textProperty(), promptTextProperty(), fontProperty(), insetsProperty()));
        return this;
    }
}
