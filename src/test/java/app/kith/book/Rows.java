package app.kith.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jspecify.annotations.Nullable;

/// Rows for tests of the book, written as the services above it would.
final class Rows {
    static final Table SEARCH = new Table("saved_search");
    static final Table CONTACT = new Table("contact");
    static final Table NOTE = new Table("note");
    static final StepName STEP = StepName.of("step.test");

    /// The columns of a card that hold text, whichever they are by now.
    private static final Set<String> BLANK = new ConcurrentSkipListSet<>();

    private Rows() {}

    static UUID search(Writer writer, UUID id, String query) {
        writer.insert(SEARCH, id, Map.of("called", "golfers", "query", query, "created", Instant.EPOCH));
        return id;
    }

    static UUID contact(Writer writer, UUID id, String name) {
        var row = new HashMap<String, @Nullable Object>();
        if (BLANK.isEmpty()) {
            writer.each("SELECT LOWER(column_name) AS name FROM information_schema.columns WHERE table_name = 'CONTACT'"
                    + " AND is_nullable = 'NO' AND data_type = 'CHARACTER VARYING'",
                    column -> BLANK.add(column.text("name")));
        }
        BLANK.forEach(column -> row.put(column, ""));
        row.put("called", name);
        row.put("sort_name", name);
        row.put("tags", "[]");
        row.put("details", "{\"emails\":[\"" + name + "@example.org\"]}");
        row.put("created", Instant.EPOCH);
        row.put("changed", Instant.EPOCH);
        writer.insert(CONTACT, id, row);
        return id;
    }

    static UUID note(Writer writer, UUID id, UUID contact, String content) {
        writer.insert(NOTE, id,
                Map.of("contact", contact, "noted", LocalDate.of(2026, 3, 12), "content", content, "pinned",
                        false, "created", Instant.EPOCH, "changed", Instant.EPOCH));
        return id;
    }

    static long count(Book book, String table) {
        return book.read(reader -> reader.count("SELECT COUNT(*) FROM " + table));
    }
}
