package app.kith.people;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The table of contacts.
final class PeopleStore {
    static final Table TABLE = new Table("contact");

    private static final String ROW = "SELECT id, called, given, family, organisation, title, photo FROM contact WHERE ";
    private static final int SLICE = 500;

    private PeopleStore() {}

    static void insert(Writer writer, Contact contact) {
        writer.insert(TABLE, contact.id(), ContactRow.of(contact));
    }

    static void update(Writer writer, Contact contact) {
        writer.update(TABLE, contact.id(), ContactRow.of(contact));
    }

    /// Writes the name of a contact on the cards of those met through it.
    static void rename(Writer writer, Contact contact) {
        var called = ContactRow.of(contact).get("called");
        writer.list("SELECT id FROM contact WHERE met_through = ? AND met_through_name <> ? AND " + Reader.VISIBLE,
                PeopleStore::id, contact.id(), called)
                .forEach(id -> writer.update(TABLE, id, Map.of("met_through_name", Objects.requireNonNull(called))));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Contact> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM contact WHERE id = ? AND " + Reader.VISIBLE, ContactRow::read, id);
    }

    static Optional<Contact> findWithin(Writer writer, UUID id) {
        return writer.one("SELECT * FROM contact WHERE id = ? AND (born = ? OR " + Reader.VISIBLE + ")",
                ContactRow::read,
                id, writer.step());
    }

    static Map<UUID, Contact> all(Reader reader, Collection<UUID> ids) {
        var found = new HashMap<UUID, Contact>();
        for (UUID[] slice : slices(ids)) {
            reader.each("SELECT * FROM contact WHERE id = ANY(?) AND " + Reader.VISIBLE,
                    row -> found.put(row.uuid("id"), ContactRow.read(row)), (Object) slice);
        }
        return found;
    }

    /// Everybody in the order in which the cards lie in the file: by name this takes many times as long. A slice at a time,
    /// since a whole book does not fit the memory.
    static void each(Reader reader, Consumer<Contact> use) {
        var slice = new ArrayList<Contact>(SLICE);
        var last = new AtomicLong(Long.MIN_VALUE);
        do {
            slice.clear();
            reader.each("SELECT *, _ROWID_ AS place FROM contact WHERE _ROWID_ > ? AND " + Reader.VISIBLE
                    + " ORDER BY _ROWID_ LIMIT " + SLICE, row -> {
                        slice.add(ContactRow.read(row));
                        last.set(row.number("place"));
                    }, last.get());
            slice.forEach(use);
        } while (!slice.isEmpty());
    }

    static long count(Reader reader) {
        boolean allVisible = reader.count("SELECT COUNT(*) FROM open_step") == 0;
        return reader.count("SELECT COUNT(*) FROM contact" + (allVisible ? "" : " WHERE " + Reader.VISIBLE));
    }

    static List<UUID> byName(Reader reader) {
        return reader.list("SELECT id FROM contact WHERE " + Reader.VISIBLE + " ORDER BY sort_name, id",
                PeopleStore::id);
    }

    static List<UUID> pageByName(Reader reader, Optional<Contact> after, int limit) {
        return after
                .map(last -> reader.list("SELECT id FROM contact WHERE (sort_name, id) > (?, ?) AND " + Reader.VISIBLE
                        + " ORDER BY sort_name, id LIMIT ?", PeopleStore::id, ContactRow.sortName(last), last.id(),
                        limit))
                .orElseGet(() -> reader.list("SELECT id FROM contact WHERE " + Reader.VISIBLE
                        + " ORDER BY sort_name, id LIMIT ?", PeopleStore::id, limit));
    }

    static List<UUID> pageByNewest(Reader reader, Optional<Contact> after, int limit) {
        return reader.list("SELECT id FROM contact WHERE id < ? AND " + Reader.VISIBLE + " ORDER BY id DESC LIMIT ?",
                PeopleStore::id, after.map(Contact::id).orElse(new UUID(-1L, -1L)), limit);
    }

    static Map<UUID, PersonRow> rows(Reader reader, Collection<UUID> ids) {
        var rows = new HashMap<UUID, PersonRow>();
        for (UUID[] slice : slices(ids)) {
            reader.each(ROW + "id = ANY(?) AND " + Reader.VISIBLE, row -> rows.put(row.uuid("id"), row(row)),
                    (Object) slice);
        }
        return rows;
    }

    /// The different values of a column and how many cards have each, without empty ones.
    static Map<String, Long> values(Reader reader, String column) {
        var values = new HashMap<String, Long>();
        reader.each("SELECT " + column + " AS content, COUNT(*) AS cards FROM contact WHERE " + column + " <> '' AND "
                + Reader.VISIBLE + " GROUP BY " + column, row -> values.put(row.text("content"), row.number("cards")));
        return values;
    }

    static List<UUID> ofOrigin(Reader reader, String origin) {
        return reader.list("SELECT id FROM contact WHERE origin = ? AND " + Reader.VISIBLE, PeopleStore::id, origin);
    }

    private static PersonRow row(Row row) {
        String called = row.text("called");
        return new PersonRow(row.uuid("id"), called, Names.initials(row.text("given"), row.text("family"), called),
                row.text("organisation"), row.text("title"), row.textOrNull("photo"), null);
    }

    private static UUID id(Row row) {
        return row.uuid("id");
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
