package app.kith.notes;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of notes.
final class NoteStore {
    static final Table TABLE = new Table("note");

    private static final int SLICE = 500;

    private NoteStore() {}

    static void insert(Writer writer, Note note) {
        writer.insert(TABLE, note.id(), row(note));
    }

    static void update(Writer writer, Note note) {
        writer.update(TABLE, note.id(), row(note));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Note> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM note WHERE id = ? AND " + Reader.VISIBLE, NoteStore::note, id);
    }

    /// Pinned ones first, then the newest.
    static List<Note> of(Reader reader, UUID contact) {
        return reader.list("SELECT * FROM note WHERE contact = ? AND " + Reader.VISIBLE
                + " ORDER BY pinned DESC, noted DESC, id DESC", NoteStore::note, contact);
    }

    static List<Note> within(Writer writer, UUID contact) {
        return writer.list("SELECT * FROM note WHERE contact = ? AND (born = ? OR " + Reader.VISIBLE + ")",
                NoteStore::note, contact, writer.step());
    }

    static List<Note> of(Reader reader, Collection<UUID> contacts) {
        var notes = new ArrayList<Note>();
        for (UUID[] slice : slices(contacts)) {
            reader.each("SELECT * FROM note WHERE contact = ANY(?) AND " + Reader.VISIBLE
                    + " ORDER BY contact, noted DESC, id DESC", row -> notes.add(note(row)), (Object) slice);
        }
        return notes;
    }

    static List<Note> timeline(Reader reader, LocalDate from, LocalDate to, int limit) {
        return reader.list("SELECT * FROM note WHERE noted BETWEEN ? AND ? AND " + Reader.VISIBLE
                + " ORDER BY noted DESC, id DESC LIMIT ?", NoteStore::note, from, to, limit);
    }

    /// All notes in the order they were written, a slice at a time, since a whole book does not fit the memory.
    static void each(Reader reader, Consumer<Note> use) {
        var slice = new ArrayList<Note>(SLICE);
        UUID last = new UUID(0, 0);
        do {
            slice.clear();
            reader.each("SELECT * FROM note WHERE id > ? AND " + Reader.VISIBLE + " ORDER BY id LIMIT " + SLICE,
                    row -> slice.add(note(row)), last);
            slice.forEach(use);
            last = slice.isEmpty() ? last : slice.getLast().id();
        } while (!slice.isEmpty());
    }

    static long count(Reader reader) {
        boolean allVisible = reader.count("SELECT COUNT(*) FROM open_step") == 0;
        return reader.count("SELECT COUNT(*) FROM note" + (allVisible ? "" : " WHERE " + Reader.VISIBLE));
    }

    static Set<UUID> contactsOf(Reader reader, Collection<UUID> notes) {
        var contacts = new HashSet<UUID>();
        for (UUID[] slice : slices(notes)) {
            reader.each("SELECT contact FROM note WHERE id = ANY(?) AND " + Reader.VISIBLE,
                    row -> contacts.add(row.uuid("contact")), (Object) slice);
        }
        return contacts;
    }

    static List<UUID> idsOf(Reader reader, Collection<UUID> contacts) {
        var ids = new ArrayList<UUID>();
        for (UUID[] slice : slices(contacts)) {
            reader.each("SELECT id FROM note WHERE contact = ANY(?)", row -> ids.add(row.uuid("id")), (Object) slice);
        }
        return ids;
    }

    static Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        var words = new HashMap<UUID, LocalDate>();
        for (UUID[] slice : slices(contacts)) {
            reader.each("SELECT contact, MAX(noted) AS noted FROM note WHERE contact = ANY(?) AND " + Reader.VISIBLE
                    + " GROUP BY contact", row -> words.put(row.uuid("contact"), row.date("noted")), (Object) slice);
        }
        return words;
    }

    /// The index holds all three columns in this order, so that no note is read.
    static Map<UUID, LocalDate> lastWords(Reader reader) {
        var words = new HashMap<UUID, LocalDate>();
        reader.each("SELECT contact, noted FROM note WHERE " + Reader.VISIBLE + " ORDER BY contact, noted",
                row -> words.put(row.uuid("contact"), row.date("noted")));
        return words;
    }

    private static Map<String, @Nullable Object> row(Note note) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("contact", note.contact());
        row.put("noted", note.date());
        row.put("content", Normalizer.normalize(note.text(), Normalizer.Form.NFC));
        row.put("pinned", note.pinned());
        row.put("created", note.created());
        row.put("changed", note.changed());
        return row;
    }

    private static Note note(Row row) {
        return new Note(row.uuid("id"), row.uuid("contact"), row.date("noted"), row.text("content"), row.flag("pinned"),
                row.instant("created"), row.instant("changed"));
    }

    private static List<UUID[]> slices(Collection<UUID> ids) {
        var all = ids.toArray(UUID[]::new);
        var slices = new ArrayList<UUID[]>();
        for (int from = 0; from < all.length; from += SLICE) {
            slices.add(Arrays.copyOfRange(all, from, Math.min(all.length, from + SLICE)));
        }
        return slices;
    }
}
