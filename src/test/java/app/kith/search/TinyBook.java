package app.kith.search;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.book.Reader;
import app.kith.book.StepName;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A real book with people and notes, and the source that hands them to the search, without the features that own them: a
/// line of `details` such as `phone: 020 7946 0958` is a passage at that place, a line of a note such as `needs: …` a value.
final class TinyBook implements AutoCloseable, Source {
    static final Table CONTACT = new Table("contact");
    static final Table NOTE = new Table("note");
    static final StepName STEP = StepName.of("step.note", "somebody");

    final Book book;

    TinyBook(Path folder) {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
    }

    UUID person(String name, String organisation, String... details) {
        return book.write(STEP, writer -> person(writer, name, organisation, details));
    }

    UUID person(Writer writer, String name, String organisation, String... details) {
        UUID id = book.newId();
        var row = new HashMap<String, @Nullable Object>();
        writer.each("SELECT LOWER(column_name) AS name FROM information_schema.columns WHERE table_name = 'CONTACT' "
                + "AND is_nullable = 'NO' AND data_type = 'CHARACTER VARYING'",
                column -> row.put(column.text("name"), ""));
        Instant now = book.clock().instant();
        row.put("name_written", name);
        row.put("called", name);
        row.put("sort_name", name.substring(name.lastIndexOf(' ') + 1) + " " + name);
        row.put("organisation", organisation);
        row.put("details", String.join("\n", details));
        row.put("created", now);
        row.put("changed", now);
        writer.insert(CONTACT, id, row);
        return id;
    }

    UUID note(UUID contact, String date, String text) {
        return book.write(STEP, writer -> note(writer, contact, date, text, false));
    }

    UUID note(Writer writer, UUID contact, String date, String text, boolean pinned) {
        UUID id = book.newId();
        Instant now = book.clock().instant();
        writer.insert(NOTE, id, Map.of("contact", contact, "noted", LocalDate.parse(date), "content", text, "pinned",
                pinned, "created", now, "changed", now));
        return id;
    }

    @Override
    public Set<UUID> touched(Change change) {
        var touched = new HashSet<>(change.in(CONTACT));
        var notes = change.in(NOTE).toArray(UUID[]::new);
        book.read(reader -> {
            reader.each("SELECT contact FROM note WHERE id = ANY(?)", row -> touched.add(row.uuid("contact")),
                    (Object) notes);
            return touched;
        });
        return touched;
    }

    @Override
    public void passages(Collection<UUID> contacts, Passages out) {
        var ids = contacts.toArray(UUID[]::new);
        book.read(reader -> {
            reader.each("SELECT * FROM contact WHERE id = ANY(?) AND " + Reader.VISIBLE, row -> {
                UUID id = row.uuid("id");
                out.card(id, row.text("sort_name"), row.text("organisation"), row.instant("created"));
                out.add(id, Passage.front(id, Place.NAME, row.text("called")));
                out.add(id, Passage.front(id, Place.ORGANISATION, row.text("organisation")));
                row.text("details").lines().forEach(line -> detail(id, line, out));
            }, (Object) ids);
            reader.each("SELECT * FROM note WHERE contact = ANY(?) AND " + Reader.VISIBLE, row -> out
                    .add(row.uuid("contact"), Passage.note(row.uuid("id"), row.date("noted"), row.flag("pinned"),
                            row.text("content"), values(row.text("content")))),
                    (Object) ids);
            return ids;
        });
    }

    @Override
    public List<UUID> everybody() {
        return book.read(reader -> reader.list("SELECT id FROM contact WHERE " + Reader.VISIBLE + " ORDER BY id",
                row -> row.uuid("id")));
    }

    @Override
    public void close() {
        book.close();
    }

    private static void detail(UUID id, String line, Passages out) {
        String[] parts = line.split(": ", 2);
        if (parts[0].equals("has")) {
            out.value(id, Filter.HAS, parts[1]);
        } else {
            out.add(id, Passage.front(id, Place.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]));
        }
    }

    private static List<Passage.Value> values(String note) {
        var values = new ArrayList<Passage.Value>();
        for (String line : note.lines().toList()) {
            for (var filter : List.of(Filter.NEEDS, Filter.OFFERS, Filter.LIKES)) {
                if (line.startsWith(filter.typed() + ": ")) {
                    values.add(new Passage.Value(filter, line.substring(filter.typed().length() + 2)));
                }
            }
        }
        return values;
    }
}
