package app.kith.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A line that looks like text until it is entered, and saves itself as typed.
public final class EditableText extends TextField {
    private final Autosave autosave;
    private final List<Rectangle> boxes = new ArrayList<>();
    private Map<String, List<MarkedText.Span>> marks = Map.of();

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
        focusedProperty().addListener((focused, before, now) -> requestLayout());
        textProperty().addListener((text, before, now) -> requestLayout());
    }

    /// Marks words in it while nobody edits it.
    ///
    /// @param found what to mark, by the text that stands here; any other text is not marked
    public void mark(Map<String, List<MarkedText.Span>> found) {
        marks = found;
        requestLayout();
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

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getChildren().removeAll(boxes);
        boxes.clear();
        if (!isFocused() && getSkin() instanceof TextFieldSkin skin) {
            marks.getOrDefault(getText(), List.of()).forEach(span -> box(skin, span));
            getChildren().addAll(boxes);
        }
    }

    private void box(TextFieldSkin skin, MarkedText.Span span) {
        var first = skin.getCharacterBounds(span.start());
        var last = skin.getCharacterBounds(span.end() - 1);
        if (first == null || last == null) {
            return;
        }
        var end = Math.min(last.getMaxX(), getWidth() - snappedRightInset());
        if (end > first.getMinX()) {
            var box = new Rectangle(first.getMinX() - 1, first.getMinY() + 1, end - first.getMinX() + 2,
                    first.getHeight() - 2);
            box.getStyleClass().add("mark-box");
            box.setManaged(false);
            box.setMouseTransparent(true);
            // Behind the words.
            box.setViewOrder(1);
            boxes.add(box);
        }
    }
}
