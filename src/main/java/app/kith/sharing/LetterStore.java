package app.kith.sharing;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of letters in drafts.
final class LetterStore {
    static final Table TABLE = new Table("letter");

    private LetterStore() {}

    static void insert(Writer writer, Letter letter) {
        writer.insert(TABLE, letter.id(), row(letter));
    }

    static void update(Writer writer, Letter letter) {
        writer.update(TABLE, letter.id(), row(letter));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Letter> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM letter WHERE id = ? AND " + Reader.VISIBLE, LetterStore::letter, id);
    }

    /// In the order they were begun.
    static List<Letter> of(Reader reader, UUID draft) {
        return reader.list("SELECT * FROM letter WHERE draft = ? AND " + Reader.VISIBLE + " ORDER BY id",
                LetterStore::letter, draft);
    }

    static List<UUID> idsOf(Reader reader, UUID contact) {
        return reader.list("SELECT id FROM letter WHERE contact = ?", row -> row.uuid("id"), contact);
    }

    private static Map<String, @Nullable Object> row(Letter letter) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("draft", letter.draft());
        row.put("contact", letter.contact());
        row.put("own", Normalizer.normalize(letter.own(), Normalizer.Form.NFC));
        row.put("question", Normalizer.normalize(letter.question(), Normalizer.Form.NFC));
        row.put("subject", letter.subject());
        row.put("content", letter.text());
        row.put("overridden",
                letter.overridden().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
        row.put("created", letter.created());
        row.put("changed", letter.changed());
        return row;
    }

    private static Letter letter(Row row) {
        return new Letter(row.uuid("id"), row.uuid("draft"), row.uuid("contact"), row.text("own"),
                row.text("question"), row.textOrNull("subject"), row.textOrNull("content"),
                overridden(row.text("overridden")), row.instant("created"), row.instant("changed"));
    }

    private static Set<Objection.Kind> overridden(String written) {
        Set<String> names = Set.of(written.split(" ", -1));
        return Arrays.stream(Objection.Kind.values())
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
