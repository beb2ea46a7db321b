package app.kith.sharing;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The table of letter templates.
final class TemplateStore {
    private static final Table TABLE = new Table("letter_template");

    private TemplateStore() {}

    static void insert(Writer writer, LetterTemplate template) {
        writer.insert(TABLE, template.id(), row(template));
    }

    static void update(Writer writer, LetterTemplate template) {
        writer.update(TABLE, template.id(), row(template));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<LetterTemplate> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM letter_template WHERE id = ? AND " + Reader.VISIBLE, TemplateStore::template,
                id);
    }

    static List<LetterTemplate> all(Reader reader) {
        return reader.list("SELECT * FROM letter_template WHERE " + Reader.VISIBLE + " ORDER BY LOWER(name), id",
                TemplateStore::template);
    }

    private static Map<String, @Nullable Object> row(LetterTemplate template) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("name", template.name());
        row.put("content", template.text());
        row.put("created", template.created());
        row.put("changed", template.changed());
        return row;
    }

    private static LetterTemplate template(Row row) {
        return new LetterTemplate(row.uuid("id"), row.text("name"), row.text("content"), row.instant("created"),
                row.instant("changed"));
    }
}
