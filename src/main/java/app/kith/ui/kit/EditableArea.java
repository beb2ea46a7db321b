package app.kith.ui.kit;

import java.util.function.Consumer;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Lines that look like text until they are entered, as high as what stands in them, and save themselves as typed.
public final class EditableArea extends TextArea {
    private final Autosave autosave;
    private final Text measure = new Text();

    /// Empty at first.
    ///
    /// @param name for reading aloud, and shown in its place while it is empty
    /// @param save takes each text to be saved
    /// @param left called when the field is left
    public EditableArea(String name, Consumer<String> save, Runnable left) {
        getStyleClass().add("in-place");
        setPromptText(name);
        setAccessibleText(name);
        setWrapText(true);
        setPrefRowCount(1);
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener((text, before, now) -> requestLayout());
        autosave = new Autosave(this, save, left);
    }

    /// The saving of this field: showing another text, flushing.
    public Autosave autosave() {
        return autosave;
    }

    /// Takes account of a distance between the lines that a style sheet sets.
    public EditableArea spaced(double between) {
        measure.setLineSpacing(between);
        return this;
    }

    /// Its height follows from its width, since its lines wrap.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset() - 2;
        measure.setWrappingWidth(Math.max(40, room));
        measure.setText(getText() == null || getText().isEmpty() ? " "
                : getText().endsWith("\n") ? getText() + " "
                        : getText());
        return Math.ceil(measure.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset() + 2;
    }
}
