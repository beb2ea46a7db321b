package app.kith.transfer;

import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.People;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Notes as a table, one row each, those of one contact together.
public final class NotesSheet implements Sheet {
    private static final int SLICE = 500;
    private static final Map<String, Cell> CELLS = cells();

    private final People people;
    private final Notes notes;

    /// The notes of a book.
    public NotesSheet(People people, Notes notes) {
        this.people = people;
        this.notes = notes;
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    public List<String> fields() {
        return List.copyOf(CELLS.keySet());
    }

    @Override
    public Content content(Who who, List<String> fields, Progress progress) {
        var cells = fields.stream().filter(CELLS::containsKey).map(CELLS::get).toList();
        var count = new Object() {
            long rows;
        };
        if (who.chosen().isEmpty()) {
            count.rows = notes.count();
        } else {
            each(who, (contact, note) -> {
                if (++count.rows % SLICE == 0) {
                    progress.step(0, count.rows);
                }
            });
        }
        return new Filled(who, cells, count.rows);
    }

    private void each(Who who, NoteUse use) {
        var slice = new ArrayList<Contact>(SLICE);
        new Outgoing(people, who).each(contact -> {
            slice.add(contact);
            if (slice.size() == SLICE) {
                hand(slice, use);
            }
        });
        hand(slice, use);
    }

    private void hand(List<Contact> slice, NoteUse use) {
        var of = new HashMap<UUID, List<Note>>();
        notes.of(slice.stream().map(Contact::id).toList())
                .forEach(note -> of.computeIfAbsent(note.contact(), none -> new ArrayList<>()).add(note));
        for (Contact contact : slice) {
            of.getOrDefault(contact.id(), List.of()).forEach(note -> use.accept(contact, note));
        }
        slice.clear();
    }

    private static Map<String, Cell> cells() {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("name", new Cell("Name", (contact, note) -> contact.called()));
        cells.put("organisation", new Cell("Organisation", (contact, note) -> contact.work().organisation()));
        cells.put("date", new Cell("Date", (contact, note) -> note.date().toString()));
        cells.put("pinned", new Cell("Pinned", (contact, note) -> note.pinned() ? "yes" : ""));
        cells.put("note", new Cell("Note", (contact, note) -> note.text()));
        cells.put(
                "created",
                new Cell("Created", (contact, note) -> note.created().truncatedTo(ChronoUnit.SECONDS).toString()));
        cells.put("uid", new Cell("UID", (contact, note) -> ContactWriting.uid(contact)));
        return cells;
    }

    private record Cell(String heading, BiFunction<Contact, Note, String> content) {}

    private interface NoteUse {
        void accept(Contact contact, Note note);
    }

    private final class Filled implements Content {
        private final Who who;
        private final List<Cell> cells;
        private final long rows;

        Filled(Who who, List<Cell> cells, long rows) {
            this.who = who;
            this.cells = cells;
            this.rows = rows;
        }

        @Override
        public List<String> heading() {
            return cells.stream().map(Cell::heading).toList();
        }

        @Override
        public long rows() {
            return rows;
        }

        @Override
        public void each(Consumer<List<String>> use) {
            NotesSheet.this.each(
                    who,
                    (contact, note) -> use
                            .accept(cells.stream().map(cell -> cell.content().apply(contact, note)).toList()));
        }
    }
}
