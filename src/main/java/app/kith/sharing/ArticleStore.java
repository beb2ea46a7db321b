package app.kith.sharing;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import app.kith.sharing.page.Page;
import app.kith.sharing.page.Trouble;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of articles.
final class ArticleStore {
    static final Table TABLE = new Table("article");

    private static final String NOT_YET = "NOT_YET";
    private static final String DONE = "DONE";
    private static final int SLICE = 200;

    private ArticleStore() {}

    static void insert(Writer writer, Article article) {
        writer.insert(TABLE, article.id(), row(article));
    }

    static void update(Writer writer, Article article) {
        writer.update(TABLE, article.id(), row(article));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Article> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM article WHERE id = ? AND " + Reader.VISIBLE, ArticleStore::article, id);
    }

    static List<Article> all(Reader reader, Collection<UUID> ids) {
        return reader.list("SELECT * FROM article WHERE id = ANY(?) AND " + Reader.VISIBLE, ArticleStore::article,
                (Object) ids.toArray(UUID[]::new));
    }

    static Optional<Article> known(Reader reader, CanonicalAddress address) {
        return reader.one("SELECT * FROM article WHERE canonical = ? AND " + Reader.VISIBLE + " ORDER BY id",
                ArticleStore::article, address.text());
    }

    /// Newest first, without their texts: a list shows none, and they are long.
    static List<Article> newest(Reader reader) {
        return reader.list("SELECT id, address, canonical, title, site, author, published, description, picture, photo,"
                + " language, '' AS content, state, tags, remark, fetched, fetched_detail, fetched_at, created, changed FROM article"
                + " WHERE " + Reader.VISIBLE + " ORDER BY id DESC", ArticleStore::article);
    }

    static long count(Reader reader) {
        return reader.count("SELECT COUNT(*) FROM article WHERE " + Reader.VISIBLE);
    }

    static void each(Reader reader, Consumer<Article> use) {
        var slice = new ArrayList<Article>(SLICE);
        UUID last = new UUID(0, 0);
        do {
            slice.clear();
            reader.each("SELECT * FROM article WHERE id > ? AND " + Reader.VISIBLE + " ORDER BY id LIMIT " + SLICE,
                    row -> slice.add(article(row)), last);
            slice.forEach(use);
            last = slice.isEmpty() ? last : slice.getLast().id();
        } while (!slice.isEmpty());
    }

    private static Map<String, @Nullable Object> row(Article article) {
        Page page = article.page();
        Trouble trouble = article.fetched().trouble();
        Instant at = article.fetched().at();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("address", article.address());
        row.put("canonical", article.canonical().text());
        row.put("title", nfc(page.title()));
        row.put("site", nfc(page.site()));
        row.put("author", nfc(page.author()));
        row.put("published", page.published());
        row.put("description", nfc(page.description()));
        row.put("picture", page.picture());
        row.put("photo", article.photo());
        row.put("language", page.language());
        row.put("content", nfc(page.text()));
        row.put("state", article.state().name());
        row.put("tags", nfc(String.join("\n", article.tags())));
        row.put("remark", nfc(article.remark()));
        row.put("fetched", trouble != null ? trouble.name() : at == null ? NOT_YET : DONE);
        row.put("fetched_detail", article.fetched().detail());
        row.put("fetched_at", at);
        row.put("created", article.kept());
        row.put("changed", article.changed());
        return row;
    }

    private static Article article(Row row) {
        var page = new Page(row.text("title"), row.text("site"), row.text("author"), row.dateOrNull("published"),
                row.text("description"), row.text("picture"), row.text("language"), row.text("content"));
        String tags = row.text("tags");
        return new Article(row.uuid("id"), row.text("address"), new CanonicalAddress(row.text("canonical")), page,
                row.textOrNull("photo"), Article.State.valueOf(row.text("state")),
                tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1)), row.text("remark"),
                new Article.Fetched(trouble(row.text("fetched")), row.text("fetched_detail"),
                        row.instantOrNull("fetched_at")),
                row.instant("created"), row.instant("changed"));
    }

    private static @Nullable Trouble trouble(String written) {
        return written.equals(NOT_YET) || written.equals(DONE) ? null : Trouble.valueOf(written);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
