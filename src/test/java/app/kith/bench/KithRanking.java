package app.kith.bench;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Marks;
import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.notes.NotesSource;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.PeopleSource;
import app.kith.people.Phones;
import app.kith.people.Work;
import app.kith.search.Search;
import app.kith.sharing.AnsweredSource;
import app.kith.sharing.Article;
import app.kith.sharing.Articles;
import app.kith.sharing.CanonicalAddress;
import app.kith.sharing.Drafts;
import app.kith.sharing.Matches;
import app.kith.sharing.Pace;
import app.kith.sharing.Shares;
import app.kith.sharing.page.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Kith's own suggestions, from a real book and a real index.
final class KithRanking implements Ranking {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final Pace PACE = new Pace(7, 5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Book book;
    private final Search search;
    private final Matches matches;
    private final Map<UUID, String> ids = new HashMap<>();

    /// @param folder empty; the book and the index are put there
    KithRanking(LabelledSet set, Path folder) {
        book = Book.open(folder.resolve("book.mv.db"), CLOCK);
        var notes = new Notes(book);
        var people = new People(book, new Phones(Locale.UK), List.of(notes));
        book.write(StepName.of("step.note", ""), writer -> {
            for (var person : set.people()) {
                Contact contact = contact(person);
                ids.put(contact.id(), person.id());
                people.insert(writer, contact);
                for (var jotting : person.notes()) {
                    notes.insert(writer, new Note(book.newId(), contact.id(), jotting.date(), jotting.text(), false,
                            CLOCK.instant(), CLOCK.instant()));
                }
            }
            return set.people().size();
        });
        var exchanges = new Exchanges(book);
        var articles = new Articles(book);
        search = new Search(folder.resolve("index"), book,
                List.of(new PeopleSource(book), new NotesSource(book), new AnsweredSource(exchanges, articles)));
        if (!search.awaitIndex(PATIENCE)) {
            throw new IllegalStateException("The index took longer than " + PATIENCE);
        }
        matches = new Matches(() -> search, exchanges, new Marks(book),
                new Shares(book, articles, new Drafts(book), exchanges));
    }

    @Override
    public List<String> of(LabelledSet.Piece piece) {
        return matches.of(article(piece), PACE, ids.size())
                .people()
                .stream()
                .map(match -> ids.getOrDefault(match.contact(), ""))
                .toList();
    }

    @Override
    public void close() {
        search.close();
        book.close();
    }

    private Contact contact(LabelledSet.Person person) {
        int space = person.name().lastIndexOf(' ');
        return Contact
                .named(book.newId(), Name.of(person.name().substring(0, space), person.name().substring(space + 1)),
                        CLOCK.instant())
                .withWork(new Work(person.organisation(), "", person.title()));
    }

    private Article article(LabelledSet.Piece piece) {
        String address = "https://" + piece.site() + "/" + piece.id();
        var page = new Page(piece.title(), piece.site(), "", null, piece.description(), "", "", piece.text());
        return new Article(book.newId(), address, CanonicalAddress.of(address).orElseThrow(), page, null,
                Article.State.UNREAD,
                piece.tags(), "", Article.Fetched.at(CLOCK.instant()), CLOCK.instant(), CLOCK.instant());
    }
}
