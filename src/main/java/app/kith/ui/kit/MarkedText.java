package app.kith.ui.kit;

import java.util.List;

import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of which some are marked, as a search result shows them; wrapped, and cut after a number of lines, with three
/// dots for the rest.
public final class MarkedText extends TextFlow {
    /// A run of characters.
    ///
    /// @param start of its first character, counted as [String] counts
    /// @param end behind its last character
    public record Span(int start, int end) {}

    private static final String CUT = "…";

    private final Text words = new Text();
    private final Rectangle clip = new Rectangle();
    private final int lines;
    private List<Span> spans = List.of();
    private String whole = "";
    private double fitted = -1;

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
        whole = text;
        words.setText(text);
        fitted = -1;
        spans = marks;
        requestLayout();
    }

    /// The text shown, with what has no room.
    public String text() {
        return whole;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), lines * lineHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (fitted != getWidth() && getWidth() > 0) {
            fitted = getWidth();
            fit();
            super.layoutChildren();
        }
        clip.setWidth(getWidth());
        clip.setHeight(Math.min(getHeight(), lines * lineHeight()));
        getChildren().removeIf(Rectangle.class::isInstance);
        var layout = getLayoutInfo();
        var shown = words.getText().length();
        for (var span : spans) {
            if (span.start() >= shown) {
                continue;
            }
            for (var box : layout.getSelectionGeometry(span.start(), Math.min(span.end(), shown), false)) {
                var mark = new Rectangle(box.getMinX() - 1, box.getMinY() + 1, box.getWidth() + 2, box.getHeight() - 2);
                mark.getStyleClass().add("mark-box");
                mark.setManaged(false);
                mark.setViewOrder(1);
                getChildren().add(mark);
            }
        }
    }

    /// Cuts what does not fit.
    private void fit() {
        put(whole);
        if (getLayoutInfo().getTextLineCount() <= lines) {
            return;
        }
        var end = getLayoutInfo().getTextLine(lines, false).start();
        do {
            put(whole.substring(0, end).stripTrailing() + CUT);
            end = whole.offsetByCodePoints(end, -1);
        } while (end > 0 && getLayoutInfo().getTextLineCount() > lines);
    }

    private void put(String text) {
        if (!words.getText().equals(text)) {
            words.setText(text);
            // While it is being laid out, a flow does not hear of new words by itself.
            requestLayout();
        }
    }

    private double lineHeight() {
        return Math.ceil(words.getFont().getSize() * 1.3);
    }
}
