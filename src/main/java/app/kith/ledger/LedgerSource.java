package app.kith.ledger;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.book.Table;
import app.kith.search.Passage;
import app.kith.search.Passages;
import app.kith.search.Source;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Hands the entries of the ledger to search.
public final class LedgerSource implements Source {
    private static final List<Table> TABLES = List.of(ExchangeStore.TABLE, ConversationStore.TABLE, AskStore.TABLE);

    private final Book book;

    /// The entries of a book.
    public LedgerSource(Book book) {
        this.book = book;
    }

    @Override
    public Set<UUID> touched(Change change) {
        var contacts = new HashSet<UUID>();
        for (Table table : TABLES) {
            Set<UUID> rows = change.in(table);
            if (!rows.isEmpty()) {
                contacts.addAll(book.read(reader -> PerContactStore.contactsOf(reader, table, rows)));
            }
        }
        return contacts;
    }

    @Override
    public void passages(Collection<UUID> contacts, Passages out) {
        book.read(reader -> EntryTextStore.of(reader, contacts))
                .forEach(text -> out.add(text.contact(), Passage.entry(text.row(), text.on(), text.words())));
    }
}
