package app.kith.ui.people;

import app.kith.ui.kit.Background;
import app.kith.ui.kit.EditableText;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.MarkedText.Span;
import app.kith.ui.kit.Marker;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Marks the words searched for in the fields of a card while nobody edits them.
final class FieldMarks {
    private final Node card;
    private final Marker marker;
    private final Latest latest;
    private String words = "";

    /// @param card what the fields stand on
    FieldMarks(Node card, Background background, Marker marker) {
        this.card = card;
        this.marker = marker;
        latest = background.latest();
    }

    /// Marks other words.
    void search(String typed) {
        words = typed;
        mark();
    }

    /// Marks them in what stands in the fields now.
    void mark() {
        var fields = fields();
        if (words.isBlank()) {
            latest.forget();
            fields.forEach(field -> field.mark(Map.of()));
            return;
        }
        var searched = words;
        var shown = fields.stream().map(EditableText::getText).filter(text -> !text.isBlank()).distinct().toList();
        latest.run(() -> marks(searched, shown), found -> fields().forEach(field -> field.mark(found)));
    }

    private Map<String, List<Span>> marks(String searched, List<String> shown) {
        return shown.stream().collect(Collectors.toMap(Function.identity(), text -> marker.marks(searched, text)));
    }

    private List<EditableText> fields() {
        return card.lookupAll(".in-place")
                .stream()
                .filter(EditableText.class::isInstance)
                .map(EditableText.class::cast)
                .toList();
    }
}
