package app.kith.search;

import app.kith.book.Book;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;

/// The searches kept under a name. Safe for use by any thread but the window's.
public final class SavedSearches {
    /// The most characters a name may have.
    public static final int LONGEST_NAME = 200;

    private final SavedSearchStore store;

    /// The searches kept in `book`.
    public SavedSearches(Book book) {
        store = new SavedSearchStore(book);
    }

    /// All of them by name.
    public List<SavedSearch> all() {
        return store.all();
    }

    /// Keeps what was typed under a name, one step to undo; a search that has this name already takes the new query.
    ///
    /// @throws IllegalArgumentException when the name is blank or longer than [#LONGEST_NAME]
    /// @throws app.kith.book.BookFailed when it cannot be saved
    public SavedSearch keep(String name, String query) {
        String called = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("No name for a search");
        }
        String typed = Normalizer.normalize(query.strip(), Normalizer.Form.NFC);
        return all().stream()
                .filter(kept -> kept.name().equalsIgnoreCase(called))
                .findFirst()
                .map(kept -> store.change(kept, typed))
                .orElseGet(() -> store.add(called, typed));
    }

    /// Keeps a search no longer, one step to undo.
    ///
    /// @throws app.kith.book.BookFailed when it cannot be saved
    public void drop(UUID id) {
        all().stream().filter(kept -> kept.id().equals(id)).findFirst().ifPresent(store::drop);
    }
}
