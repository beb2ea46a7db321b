package app.kith.search;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.StepName;
import app.kith.book.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The table `saved_search`.
final class SavedSearchStore {
    private static final Table TABLE = new Table("saved_search");
    private static final String NAME = "called";
    private static final String QUERY = "query";

    private final Book book;

    SavedSearchStore(Book book) {
        this.book = book;
    }

    List<SavedSearch> all() {
        return book.read(reader -> reader.list(
                "SELECT id, called, query FROM saved_search WHERE " + Reader.VISIBLE + " ORDER BY LOWER(called), id",
                SavedSearchStore::search));
    }

    SavedSearch add(String name, String query) {
        var kept = new SavedSearch(book.newId(), name, query);
        book.write(StepName.of("step.search.keep", name), writer -> {
            writer.insert(TABLE, kept.id(), Map.of(NAME, name, QUERY, query, "created", book.clock().instant()));
            return kept;
        });
        return kept;
    }

    SavedSearch change(SavedSearch kept, String query) {
        book.write(StepName.of("step.search.keep", kept.name()), writer -> {
            writer.update(TABLE, kept.id(), Map.of(QUERY, query));
            return kept;
        });
        return new SavedSearch(kept.id(), kept.name(), query);
    }

    void drop(SavedSearch kept) {
        book.write(StepName.of("step.search.drop", kept.name()), writer -> {
            writer.delete(TABLE, kept.id());
            return kept;
        });
    }

    private static SavedSearch search(Row row) {
        UUID id = row.uuid("id");
        return new SavedSearch(id, row.text(NAME), row.text(QUERY));
    }
}
