package app.kith.ledger;

import app.kith.book.Reader;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The table of marks.
final class MarkStore {
    static final Table TABLE = new Table("mark");

    private MarkStore() {}

    static void insert(Writer writer, UUID id, UUID contact, Mark mark, LocalDate since) {
        writer.insert(TABLE, id, Map.of("contact", contact, "kind", mark.name(), "since", since));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static List<UUID> ids(Reader reader, UUID contact, Mark mark) {
        return reader.list("SELECT id FROM mark WHERE contact = ? AND kind = ? AND " + Reader.VISIBLE,
                row -> row.uuid("id"), contact, mark.name());
    }

    static Map<UUID, Set<Mark>> of(Reader reader, Collection<UUID> contacts) {
        var found = new HashMap<UUID, Set<Mark>>();
        PerContactStore.inSlices(contacts, slice -> reader.each("SELECT contact, kind FROM mark WHERE contact = ANY(?)"
                + " AND " + Reader.VISIBLE, row -> add(found, row.uuid("contact"), row.text("kind")), (Object) slice));
        return found;
    }

    static Map<UUID, Set<Mark>> all(Reader reader) {
        var found = new HashMap<UUID, Set<Mark>>();
        reader.each("SELECT contact, kind FROM mark WHERE " + Reader.VISIBLE,
                row -> add(found, row.uuid("contact"), row.text("kind")));
        return found;
    }

    private static void add(Map<UUID, Set<Mark>> found, UUID contact, String mark) {
        found.computeIfAbsent(contact, none -> EnumSet.noneOf(Mark.class)).add(Mark.valueOf(mark));
    }
}
