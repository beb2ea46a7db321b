package app.kith.ui.kit;

import java.util.function.Consumer;

import javafx.scene.control.TextField;

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
}
