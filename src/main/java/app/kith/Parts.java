package app.kith;

import app.kith.book.Backup;
import app.kith.book.Backups;
import app.kith.book.Book;
import app.kith.book.Progress;
import app.kith.ledger.AskGuard;
import app.kith.ledger.Asks;
import app.kith.ledger.Conversations;
import app.kith.ledger.Exchanges;
import app.kith.ledger.LedgerLine;
import app.kith.ledger.LedgerSheets;
import app.kith.ledger.Logbook;
import app.kith.ledger.Marks;
import app.kith.ledger.Measures;
import app.kith.ledger.Standings;
import app.kith.ledger.WhomBySearch;
import app.kith.notes.Notes;
import app.kith.people.Doubles;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Photos;
import app.kith.people.Trash;
import app.kith.sample.SamplePeople;
import app.kith.search.Search;
import app.kith.sharing.Articles;
import app.kith.sharing.ArticlesSheet;
import app.kith.sharing.Drafts;
import app.kith.sharing.FittingArticles;
import app.kith.sharing.Letters;
import app.kith.sharing.Mailing;
import app.kith.sharing.Matches;
import app.kith.sharing.Reading;
import app.kith.sharing.Replies;
import app.kith.sharing.Shares;
import app.kith.sharing.Templates;
import app.kith.sharing.page.PageFetch;
import app.kith.transfer.NotesSheet;
import app.kith.transfer.PeopleSheet;
import app.kith.transfer.Sheet;
import app.kith.transfer.VcardExport;
import app.kith.transfer.VcardImport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The open book and the services over it, put together by hand. The window has one, and so has the command line when it
/// runs by itself. Any thread but the window's.
public final class Parts implements AutoCloseable {
    private final Book book;
    private final Phones phones;
    private final Notes notes;
    private final Exchanges exchanges;
    private final Conversations conversations;
    private final Asks asks;
    private final Marks marks;
    private final Standings standings;
    private final People people;
    private final Doubles doubles;
    private final Articles articles;
    private final PageFetch pages;
    private final Drafts drafts;
    private final Shares shares;
    private final Searches searches;

    private Parts(Book book, Locale region, PageFetch pages) {
        this.book = book;
        phones = new Phones(region);
        notes = new Notes(book);
        exchanges = new Exchanges(book);
        conversations = new Conversations(book);
        asks = new Asks(book, exchanges);
        marks = new Marks(book);
        standings = new Standings(book, Measures.USUAL);
        articles = new Articles(book);
        drafts = new Drafts(book);
        shares = new Shares(book, articles, drafts, exchanges);
        people = new People(book, phones, List.of(notes, exchanges, conversations, asks, marks, drafts, shares));
        doubles = new Doubles(book, phones);
        searches = new Searches(book, standings, exchanges, articles);
        this.pages = pages;
    }

    /// As [#open(Path, Clock, Locale, PageFetch)], never fetching anything from the web.
    public static Parts open(Path file, Clock clock, Locale region) {
        return open(file, clock, region, PageFetch.never());
    }

    /// Opens the book and puts the services over it together; takes back what an import that was cut short has left.
    ///
    /// @param file made when it is not there
    /// @param region the country whose telephone numbers are written without their own prefix
    /// @param pages how web pages are fetched
    /// @throws app.kith.book.BookRefused when it is newer than this Kith, damaged, in use or not writable
    public static Parts open(Path file, Clock clock, Locale region, PageFetch pages) {
        var parts = new Parts(Book.open(file, clock), region, pages);
        parts.book.recover();
        return parts;
    }

    /// The book itself.
    public Book book() {
        return book;
    }

    /// Telephone numbers as people read them.
    public Phones phones() {
        return phones;
    }

    /// The people in it.
    public People people() {
        return people;
    }

    /// The backs of their cards.
    public Notes notes() {
        return notes;
    }

    /// What of worth passed between them and the user.
    public Exchanges exchanges() {
        return exchanges;
    }

    /// The conversations with them.
    public Conversations conversations() {
        return conversations;
    }

    /// The asks between them and the user.
    public Asks asks() {
        return asks;
    }

    /// What the user has settled about them.
    public Marks marks() {
        return marks;
    }

    /// Where the user and each of them stand.
    public Standings standings() {
        return standings;
    }

    /// What there is to think of before asking one of them for help.
    public AskGuard askGuard() {
        return new AskGuard(book, people, exchanges, asks, standings, Measures.USUAL);
    }

    /// The reading list.
    public Articles articles() {
        return articles;
    }

    /// Who would love an article.
    public Matches matches() {
        return new Matches(this::search, exchanges, marks, shares);
    }

    /// Which kept articles one person would love.
    public FittingArticles fittingArticles() {
        return new FittingArticles(articles(), matches());
    }

    /// Articles kept with what their pages say.
    public Reading reading() {
        return new Reading(articles, photos(), pages);
    }

    /// Understands a line of the ledger.
    ///
    /// @param locale says whether `4/12` is in April or in December
    public LedgerLine ledgerLine(Locale locale) {
        return new LedgerLine(new WhomBySearch(search(), people), locale, book.clock());
    }

    /// Keeps what such a line says.
    public Logbook logbook() {
        return new Logbook(book, exchanges, conversations, asks);
    }

    /// The pictures on their cards.
    public Photos photos() {
        return new Photos(book, people);
    }

    /// Who may be the same person.
    public Doubles doubles() {
        return doubles;
    }

    /// The people in the trash.
    public Trash trash() {
        return new Trash(book);
    }

    /// Letters that have not left yet.
    public Drafts drafts() {
        return drafts;
    }

    /// What was shared with whom.
    public Shares shares() {
        return shares;
    }

    /// What letters are put together by.
    public Templates templates() {
        return new Templates(book);
    }

    /// Puts letters together and checks them.
    public Letters letters() {
        return new Letters(book, people, notes, drafts, templates(), shares);
    }

    /// Letters as mail.
    public Mailing mailing() {
        return new Mailing(book.clock(), shares);
    }

    /// Answers that came by mail.
    public Replies replies() {
        return new Replies(book, people, shares);
    }

    /// The sample people.
    public SamplePeople samples() {
        return new SamplePeople(book, people, notes, exchanges, conversations, asks);
    }

    /// The backups of the book.
    public Backups backups() {
        return new Backups(book.file(), book.clock());
    }

    /// Brings vCard files in, after a backup.
    public VcardImport vcardImport() {
        return new VcardImport(book, people, notes, photos(), doubles(), phones, this::backUpBeforeImport);
    }

    /// Takes people out as vCard files.
    public VcardExport vcardExport() {
        return new VcardExport(people, notes, photos()::jpeg);
    }

    /// The tables that go out as CSV files.
    public List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>(List.of(new PeopleSheet(people), new NotesSheet(people, notes)));
        sheets.addAll(LedgerSheets.of(people, exchanges, conversations, asks));
        sheets.add(new ArticlesSheet(articles));
        return List.copyOf(sheets);
    }

    /// The search, which begins to follow the book when it is first asked for: most commands need none.
    public Search search() {
        return searches.people();
    }

    /// The search of the reading list, in which each article stands as a card does among the people.
    public Search articleSearch() {
        return searches.articles();
    }

    /// Ends the searches, then closes the book.
    @Override
    public void close() {
        searches.close();
        book.close();
    }

    private void backUpBeforeImport() {
        backups().make(book, Backup.Reason.BEFORE_IMPORT, Progress.UNSEEN);
    }
}
