package app.kith.ui.people;

import app.kith.platform.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All lines of one kind on the front of a card, with an empty one while one is being added.
///
/// @param <T> what stands in a line
final class FieldRows<T> extends VBox {
    /// A line whose value was not understood.
    ///
    /// @param before what the line says in the book, null for a new one
    private record Unread<T>(@Nullable T before, String value, String label) {}

    private final Texts texts = Texts.of(FieldRows.class);
    private final CardModel model;
    private final FieldKind<T> kind;
    private final Consumer<FieldRow> furnish;
    private final List<FieldRow> rows = new ArrayList<>();
    /// By card: they stand there again when the card is opened again.
    private final Map<UUID, List<Unread<T>>> unread = new HashMap<>();
    private List<T> kept = List.of();
    private @Nullable UUID whose;
    private boolean adding;

    /// @param furnish adds to each line what can be done with it
    FieldRows(CardModel model, FieldKind<T> kind, Consumer<FieldRow> furnish) {
        this.model = model;
        this.kind = kind;
        this.furnish = furnish;
        getStyleClass().add("field-rows");
    }

    /// Shows a card's.
    void show(CardModel.Front front) {
        var other = !front.contact().id().equals(whose);
        whose = front.contact().id();
        kept = kind.of(front.contact());
        List<Unread<T>> waiting = unread.getOrDefault(front.contact().id(), List.of());
        if (other) {
            adding = waiting.stream().anyMatch(one -> place(one) < 0);
        }
        arrange();
        for (var i = 0; i < kept.size(); i++) {
            var one = kept.get(i);
            var value = kind.value(one);
            var shown = kind.shown(front, one);
            if (other) {
                rows.get(i).begin(value, shown, kind.label(one));
            } else {
                rows.get(i).show(value, shown, kind.label(one));
            }
        }
        if (other) {
            rows.subList(kept.size(), rows.size()).forEach(row -> row.begin("", "", ""));
            waiting.forEach(this::again);
        }
    }

    /// Begins another line and puts the caret into it.
    void add() {
        adding = true;
        arrange();
        rows.getLast().enter();
    }

    void save() {
        rows.forEach(FieldRow::save);
    }

    private int place(Unread<T> line) {
        var before = line.before();
        return before == null ? -1 : kept.indexOf(before);
    }

    private void again(Unread<T> line) {
        var at = place(line);
        var row = at < 0 ? rows.getLast() : rows.get(at);
        row.retype(line.value(), line.label());
        row.model().refuse(model.noDate());
    }

    /// As many lines as there are things, and one more while one is being added. A line somebody is in stays.
    private void arrange() {
        var wanted = kept.size() + (adding ? 1 : 0);
        while (rows.size() > wanted && !rows.getLast().entered()) {
            rows.removeLast();
        }
        while (rows.size() < wanted) {
            rows.add(row());
        }
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
    }

    private FieldRow row() {
        var field = model.field();
        // The row is asked by its own saves, which come after it is made.
        var made = new FieldRow[1];
        var row = new FieldRow(field, kind.sign(), texts.get(kind.key()), texts.get("card.label"),
                () -> save(made[0]), () -> left(made[0]));
        made[0] = row;
        row.begin("", "", "");
        furnish.accept(row);
        return row;
    }

    private void save(FieldRow changed) {
        var all = new ArrayList<T>();
        var notRead = new ArrayList<Unread<T>>();
        var read = true;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.value().isBlank()) {
                continue;
            }
            var before = i < kept.size() ? kept.get(i) : null;
            var typed = kind.typed(before, row.value(), row.label());
            if (typed == null) {
                notRead.add(new Unread<>(before, row.value(), row.label()));
                row.model().refuse(model.noDate());
                read = read && !row.equals(changed);
                if (before != null) {
                    all.add(before);
                }
            } else {
                all.add(typed);
            }
        }
        if (whose != null) {
            unread.put(whose, notRead);
        }
        if (read) {
            changed.model().save(contact -> kind.with(contact, all));
        }
    }

    private void left(FieldRow row) {
        if (row.entered() || !row.model().failed().get().isEmpty()) {
            return;
        }
        if (row.value().isBlank()) {
            adding = false;
            rows.remove(row);
            getChildren().remove(row);
        } else if (rows.indexOf(row) >= kept.size()) {
            adding = false;
        }
    }
}
