package app.kith.sharing;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The table of drafts.
final class DraftStore {
    static final Table TABLE = new Table("letter_draft");

    private DraftStore() {}

    static void insert(Writer writer, LetterDraft draft) {
        writer.insert(TABLE, draft.id(), row(draft));
    }

    static void update(Writer writer, LetterDraft draft) {
        writer.update(TABLE, draft.id(), row(draft));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<LetterDraft> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM letter_draft WHERE id = ? AND " + Reader.VISIBLE, DraftStore::draft, id);
    }

    static Optional<LetterDraft> ofArticle(Reader reader, UUID article) {
        return reader.one("SELECT * FROM letter_draft WHERE article = ? AND " + Reader.VISIBLE + " ORDER BY id DESC",
                DraftStore::draft, article);
    }

    /// The one that was changed last comes first.
    static List<LetterDraft> all(Reader reader) {
        return reader.list("SELECT * FROM letter_draft WHERE " + Reader.VISIBLE + " ORDER BY changed DESC, id DESC",
                DraftStore::draft);
    }

    private static Map<String, @Nullable Object> row(LetterDraft draft) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("article", draft.article());
        row.put("words", Normalizer.normalize(draft.words(), Normalizer.Form.NFC));
        row.put("up_to", Normalizer.normalize(draft.upTo(), Normalizer.Form.NFC));
        row.put("telling", draft.telling());
        row.put("asking", draft.asking());
        row.put("template", draft.template());
        row.put("created", draft.created());
        row.put("changed", draft.changed());
        return row;
    }

    private static LetterDraft draft(Row row) {
        return new LetterDraft(row.uuid("id"), row.uuid("article"), row.text("words"), row.text("up_to"),
                row.flag("telling"), row.flag("asking"), row.uuidOrNull("template"), row.instant("created"),
                row.instant("changed"));
    }
}
