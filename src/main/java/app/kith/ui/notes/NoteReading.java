package app.kith.ui.notes;

import app.kith.notes.Chip;
import app.kith.notes.NoteLine;
import app.kith.notes.NoteSpan;
import app.kith.notes.NoteText;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.MarkedText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A note as it is read: needs and offers as chips, lists, bold words, links and tags in their looks, and the words that
/// are searched for marked.
final class NoteReading extends TextFlow {
    private final Consumer<NoteSpan> follow;
    /// For each character of the flow, the place in the note it stands for.
    private final List<Integer> places = new ArrayList<>();
    private NoteText note = NoteText.read("");
    private List<Span> marks = List.of();

    /// Empty at first.
    ///
    /// @param follow goes where a link or a tag leads
    /// @param line from one line to the next
    NoteReading(Consumer<NoteSpan> follow, double line) {
        this.follow = follow;
        getStyleClass().add("note-reading");
        var measure = new Text("X");
        measure.setFont(Font.font("Inter", 13));
        setLineSpacing(line - measure.getLayoutBounds().getHeight());
        setMinWidth(0);
    }

    /// Shows a note.
    void show(NoteText text, List<Span> searched) {
        note = text;
        marks = searched;
        places.clear();
        getChildren().clear();
        for (var line : text.lines()) {
            if (line.start() > 0) {
                add(plain("\n"), 1, line.start() - 1);
            }
            line(line);
        }
        requestLayout();
    }

    /// The place in the note nearest to a point.
    int place(Point2D point) {
        var at = getHitInfo(point).getInsertionIndex();
        return at < places.size() ? places.get(at) : note.text().length();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getChildren().removeIf(Rectangle.class::isInstance);
        marks.forEach(this::mark);
    }

    private void line(NoteLine line) {
        if (line.item()) {
            add(Forms.styled(plain("•  "), "item"), 3, line.start());
        }
        var chip = line.chip();
        if (chip != null) {
            var word = note.text().substring(line.chipStart(), line.chipEnd()).replaceAll("[\\s:\uFF1A]+$", "");
            add(Forms.chip(word.toLowerCase(Locale.ROOT), role(chip)), 1, line.chipStart());
            add(plain("  "), 2, line.chipEnd());
        }
        words(line.from(), line.end(), line.spans(), false);
    }

    private void words(int from, int to, List<NoteSpan> spans, boolean bold) {
        var at = from;
        for (var span : spans) {
            if (span.start() < at || span.end() > to) {
                continue;
            }
            run(at, span.start(), bold);
            switch (span.style()) {
                case BOLD -> words(span.from(), span.to(), within(spans, span), true);
                case LINK, TAG -> link(span);
            }
            at = span.end();
        }
        run(at, to, bold);
    }

    private static List<NoteSpan> within(List<NoteSpan> spans, NoteSpan bold) {
        return spans.stream()
                .filter(span -> !span.equals(bold) && span.start() >= bold.from() && span.end() <= bold.to())
                .toList();
    }

    private void run(int from, int to, boolean bold) {
        if (from < to) {
            var text = plain(note.text().substring(from, to));
            add(bold ? Forms.styled(text, "strong") : text, 0, from);
        }
    }

    private void link(NoteSpan span) {
        var text = plain(note.text().substring(span.from(), span.to()));
        text.getStyleClass().add(span.style() == NoteSpan.Style.TAG ? "note-tag" : "note-link");
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(text.getText());
        text.setOnMouseClicked(clicked -> {
            clicked.consume();
            follow.accept(span);
        });
        text.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                follow.accept(span);
            }
        });
        add(text, 0, span.from());
    }

    /// Adds a part of the flow.
    ///
    /// @param letters how many characters of the flow stand for one place in the note; 0 when each stands for its own
    private void add(Node part, int letters, int place) {
        getChildren().add(part);
        var length = letters > 0 ? letters : ((Text) part).getText().length();
        for (var i = 0; i < length; i++) {
            places.add(letters > 0 ? place : place + i);
        }
    }

    private void mark(Span span) {
        var start = flow(span.start());
        var end = flow(span.end());
        for (var box : getLayoutInfo().getSelectionGeometry(start, end, false)) {
            var mark = new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight());
            mark.getStyleClass().add("mark-box");
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            mark.setViewOrder(1);
            getChildren().add(mark);
        }
    }

    private int flow(int place) {
        for (var i = 0; i < places.size(); i++) {
            if (places.get(i) >= place) {
                return i;
            }
        }
        return places.size();
    }

    private static Text plain(String words) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        return text;
    }

    private static String role(Chip chip) {
        return switch (chip) {
            case NEED -> "warning";
            case OFFER -> "given";
            case LIKE -> "received";
            case PREFER -> "accent";
        };
    }
}
