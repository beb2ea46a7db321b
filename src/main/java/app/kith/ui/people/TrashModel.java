package app.kith.ui.people;

import app.kith.notes.NoteTrash;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.people.Trash;
import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Toasts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What lies in the trash, people and notes together. Used on the window's thread.
final class TrashModel {
    /// One thing in it.
    ///
    /// @param note whether it is a note
    /// @param called the person, or whose card the note stood on
    /// @param more the organisation, or what the note says
    record Row(UUID id, boolean note, String called, String more, Instant when) {}

    private final Texts texts = Texts.of(TrashModel.class);
    private final Background background;
    private final Latest latest;
    private final Toasts toasts;
    private final People people;
    private final Trash trash;
    private final NoteTrash notes;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    TrashModel(Background background, Toasts toasts, People people, Trash trash, NoteTrash notes) {
        this.background = background;
        this.latest = background.latest();
        this.toasts = toasts;
        this.people = people;
        this.trash = trash;
        this.notes = notes;
    }

    /// What lies there, the last first.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Reads it anew.
    void refresh() {
        latest.run(this::read, rows::set);
    }

    /// Brings things back.
    void restore(Collection<Row> chosen) {
        var cards = chosen.stream().filter(row -> !row.note()).map(Row::id).toList();
        var lines = chosen.stream().filter(Row::note).map(Row::id).toList();
        background.save(() -> trash.restore(cards) + notes.restore(lines),
                back -> toasts.show(texts.get("trash.restored", back)));
    }

    private List<Row> read() {
        var all = new ArrayList<Row>();
        trash.people()
                .forEach(person -> all
                        .add(new Row(person.id(), false, person.called(), person.organisation(), person.when())));
        notes.notes()
                .forEach(note -> all.add(new Row(note.id(), true,
                        people.find(note.contact()).map(Contact::called).orElse(""),
                        note.text().lines().findFirst().orElse(""), note.when())));
        all.sort(Comparator.comparing(Row::when).reversed());
        return all;
    }
}
