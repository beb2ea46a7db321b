package app.kith.ui.kit;

import java.util.List;

import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of which some are marked, as a search result shows them; wrapped, and cut after a number of lines.
public final class MarkedText extends TextFlow {
    /// A run of characters.
    ///
    /// @param start of its first character, counted as [String] counts
    /// @param end behind its last character
    public record Span(int start, int end) {}

    private final Text words = new Text();
    private final Rectangle clip = new Rectangle();
    private final int lines;
    private List<Span> spans = List.of();

    /// Empty at first.
    ///
    /// @param lines how many are shown at most
    public MarkedText(int lines) {
        this.lines = lines;
        getStyleClass().add("marked-text");
        setMinHeight(0);
        setClip(clip);
        setMouseTransparent(true);
        getChildren().add(words);
    }

    /// Shows a text and marks parts of it.
    public void show(String text, List<Span> marks) {
        words.setText(text);
        spans = marks;
        requestLayout();
    }

    /// The text shown.
    public String text() {
        return words.getText();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), lines * lineHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        clip.setWidth(getWidth());
        clip.setHeight(Math.min(getHeight(), lines * lineHeight()));
        getChildren().removeIf(Rectangle.class::isInstance);
        var layout = getLayoutInfo();
        for (var span : spans) {
            for (var box : layout.getSelectionGeometry(span.start(), span.end(), false)) {
                var mark = new Rectangle(box.getMinX() - 1, box.getMinY() + 1, box.getWidth() + 2, box.getHeight() - 2);
                mark.getStyleClass().add("mark-box");
                mark.setManaged(false);
                mark.setViewOrder(1);
                getChildren().add(mark);
            }
        }
    }

    private double lineHeight() {
        return Math.ceil(words.getFont().getSize() * 1.3);
    }
}
