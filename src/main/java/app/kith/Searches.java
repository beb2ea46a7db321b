package app.kith;

import app.kith.book.Book;
import app.kith.ledger.Exchanges;
import app.kith.ledger.LedgerSource;
import app.kith.ledger.StandingReckoner;
import app.kith.ledger.Standings;
import app.kith.notes.NotesSource;
import app.kith.people.PeopleSource;
import app.kith.platform.OwnerOnly;
import app.kith.search.Search;
import app.kith.sharing.AnsweredSource;
import app.kith.sharing.Articles;
import app.kith.sharing.ArticlesSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The indexes that follow a book, each begun when it is first asked for. Any thread.
final class Searches implements AutoCloseable {
    private final Book book;
    private final Standings standings;
    private final Exchanges exchanges;
    private final Articles articles;
    private @Nullable Search ofPeople;
    private @Nullable Search ofArticles;

    Searches(Book book, Standings standings, Exchanges exchanges, Articles articles) {
        this.book = book;
        this.standings = standings;
        this.exchanges = exchanges;
        this.articles = articles;
    }

    /// By whatever stands on the cards and between people and the user.
    synchronized Search people() {
        if (ofPeople == null) {
            ofPeople = new Search(folder(".search"), book,
                    List.of(new PeopleSource(book), new NotesSource(book), new LedgerSource(book),
                            new AnsweredSource(exchanges, articles)),
                    new StandingReckoner(standings));
        }
        return ofPeople;
    }

    /// Of the reading list.
    synchronized Search articles() {
        if (ofArticles == null) {
            ofArticles = new Search(folder(".articles"), book, List.of(new ArticlesSource(articles)));
        }
        return ofArticles;
    }

    /// Ends those that were begun.
    @Override
    public synchronized void close() {
        if (ofPeople != null) {
            ofPeople.close();
        }
        if (ofArticles != null) {
            ofArticles.close();
        }
    }

    /// Beside the book and named after it, so that books in one folder do not share an index; for its owner only, since
    /// Lucene would make it readable by everybody, and it holds every word of the book.
    private Path folder(String ending) {
        var file = book.file();
        var folder = file.resolveSibling(file.getFileName().toString().replace(".mv.db", "") + ending);
        try {
            return OwnerOnly.folder(folder);
        } catch (IOException unwritable) {
            // Then there will be no index, and searching goes card by card.
            return folder;
        }
    }
}
