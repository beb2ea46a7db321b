package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Kind;
import app.kith.ledger.Mark;
import app.kith.ledger.Marks;
import app.kith.notes.Notes;
import app.kith.notes.NotesSource;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.PeopleSource;
import app.kith.people.Phones;
import app.kith.people.Work;
import app.kith.search.Search;
import app.kith.sharing.page.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MatchesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Lisbon"));
    private static final String TEXT = "Golf clubs were built for men. Now brands find that women buy half of the clubs, "
            + "and clubs that lend a set to beginners win them. The numbers of two years are in.";

    @TempDir
    private Path folder;

    private Book book;
    private Notes notes;
    private People people;
    private Exchanges exchanges;
    private Marks marks;
    private Articles articles;
    private Shares shares;
    private Search search;
    private Matches matches;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("book.mv.db"), CLOCK);
        notes = new Notes(book);
        exchanges = new Exchanges(book);
        marks = new Marks(book);
        articles = new Articles(book);
        people = new People(book, new Phones(Locale.UK), List.of(notes, exchanges, marks));
        search = new Search(folder.resolve("index"), book,
                List.of(new PeopleSource(book), new NotesSource(book), new AnsweredSource(exchanges, articles)));
        shares = new Shares(book, articles, new Drafts(book), exchanges);
        matches = new Matches(() -> search, exchanges, marks, shares);
        for (String other : List.of("Ben", "Cleo", "Dan", "Eva", "Finn", "Gus", "Hana", "Ivo")) {
            person(other, Work.NONE, "Two sons. Moved to Porto in May. Works on a merger.");
        }
    }

    @AfterEach
    void close() {
        search.close();
        book.close();
    }

    @Test
    void whoSaysTheyLikeItComesBeforeWhoMentionsItBeforeWhoWorksThere() {
        UUID work = person("Walt", new Work("Golf Europe", "", "manager"), "Two daughters.");
        UUID note = person("Nora", Work.NONE, "Plays golf most Sundays.");
        UUID wish = person("Will", Work.NONE, "likes: golf");
        assertThat(names("Women and golf", "")).containsExactly(wish, note, work);
    }

    @Test
    void theSentenceThatMatchedIsShownWithItsMarks() {
        UUID jill = person("Jill", Work.NONE,
                "Two sons. She plays Golf most Sundays, and cares about brands. Call in May.");
        var match = suggestions("Women on the golf course", TEXT).people().getFirst();
        assertThat(match.contact()).isEqualTo(jill);
        assertThat(match.line().text()).isEqualTo("She plays Golf most Sundays, and cares about brands.");
        assertThat(match.line().marks().stream().map(mark -> match.line().text().substring(mark.start(), mark.end())))
                .containsExactly("Golf", "brands");
    }

    @Test
    void wordsMatchInAllTheirForms() {
        UUID ana = person("Ana", Work.NONE, "Collects stereotypes in advertising; interessiert sich für Größen.");
        assertThat(names("The stereotype", "")).containsExactly(ana);
        assertThat(names("Die Groesse", "")).containsExactly(ana);
    }

    @Test
    void aLongerWordThatBeginsWithItMatches() {
        UUID dora = person("Dora", Work.NONE, "Gibt Klavierunterricht.");
        assertThat(names("Klavier lernen", "")).containsExactly(dora);
        assertThat(suggestions("Klavier lernen", "").people().getFirst().line().marks()).hasSize(1);
    }

    @Test
    void wordsThatEverybodyUsesAreNoReason() {
        person("Mia", Work.NONE, "needs: better ways to find time");
        assertThat(names("A better time to find one's way", "")).isEmpty();
    }

    @Test
    void whatIsRareAmongThemCountsMore() {
        UUID rare = person("Rita", Work.NONE, "Keeps bees.");
        for (int i = 0; i < 6; i++) {
            person("Merger" + i, Work.NONE, "Was in a merger once.");
        }
        assertThat(names("Bees after the merger", "")).startsWith(rare);
    }

    @Test
    void ofTheReadingListOneContactIsOfferedWhatFitsAndMayGoToThem() {
        UUID jill = person("Jill", Work.NONE, "Plays golf most Sundays. Keeps bees.");
        titled("Golf for everybody");
        titled("Quarks and gluons");
        awaitIndex();
        assertThat(new FittingArticles(articles, matches).of(jill, new Pace(7, 5), 3))
                .extracting(each -> each.article().called())
                .containsExactly("Golf for everybody");
    }

    @Test
    void nobodyIsSuggestedForNothing() {
        person("Jill", Work.NONE, "Plays golf most Sundays.");
        var none = suggestions("Quantum chromodynamics", "Gluons and quarks, and of the two of them the");
        assertThat(none.people()).isEmpty();
        assertThat(none.leftOut()).isEmpty();
        assertThat(none.ready()).isTrue();
    }

    @Test
    void thoseLeftOutAreNamedWithTheReason() {
        UUID recent = person("Rae", Work.NONE, "Plays golf.");
        UUID has = person("Hal", Work.NONE, "Plays golf.");
        UUID rest = person("Ros", Work.NONE, "Plays golf.");
        UUID none = person("Noe", Work.NONE, "Plays golf.");
        UUID free1 = person("Fay", Work.NONE, "Plays golf.");
        share(recent, "https://brandweekly.example/other", TODAY.minusDays(4));
        share(has, "https://brandweekly.example/" + "Golf".hashCode(), TODAY.minusDays(4));
        marks.set("Ros", rest, Mark.AT_REST, true);
        marks.set("Noe", none, Mark.NO_ARTICLES, true);

        var found = suggestions("Golf", "");
        assertThat(found.people()).extracting(Match::contact).containsExactly(free1);
        assertThat(found.leftOut()).extracting(Match::contact).containsExactlyInAnyOrder(recent, has, rest, none);
        var reasons = new HashMap<UUID, LeftOut>();
        found.leftOut().forEach(match -> reasons.put(match.contact(), match.leftOut()));
        assertThat(reasons).containsEntry(recent, new LeftOut(LeftOut.Reason.HAD_ONE, TODAY.plusDays(3)))
                .containsEntry(has, new LeftOut(LeftOut.Reason.HAS_IT, TODAY.minusDays(4)))
                .containsEntry(rest, new LeftOut(LeftOut.Reason.AT_REST, null))
                .containsEntry(none, new LeftOut(LeftOut.Reason.NO_ARTICLES, null));
    }

    @Test
    void tiesGoToWhoeverWasGivenSomethingLongestAgo() {
        UUID lately = person("Lars", Work.NONE, "Plays golf.");
        UUID longAgo = person("Lena", Work.NONE, "Plays golf.");
        UUID never = person("Nele", Work.NONE, "Plays golf.");
        give(lately, Kind.KNOWLEDGE, "numbers", TODAY.minusDays(20), null);
        give(longAgo, Kind.KNOWLEDGE, "numbers", TODAY.minusDays(300), null);
        assertThat(names("Golf", "")).containsExactly(never, longAgo, lately);
        assertThat(suggestions("Golf", "").people().get(1).lastGiven()).isEqualTo(TODAY.minusDays(300));
    }

    @Test
    void anArticleTheyAnsweredSpeaksForAnother() {
        UUID answered = person("Anton", Work.NONE, "Two sons.");
        UUID unanswered = person("Uli", Work.NONE, "Two sons.");
        give(answered, Kind.ARTICLE, "Beekeeping in Lisbon", TODAY.minusDays(40), TODAY.minusDays(39));
        give(unanswered, Kind.ARTICLE, "Beekeeping in Lisbon", TODAY.minusDays(40), null);
        awaitIndex();
        assertThat(names("The future of beekeeping", "")).containsExactly(answered);
        assertThat(suggestions("The future of beekeeping", "").people().getFirst().line().text())
                .isEqualTo("Beekeeping in Lisbon");
    }

    @Test
    void theTextTellsWhatTheTitleDoesNot() {
        UUID golfer = person("Gil", Work.NONE, "Plays golf.");
        assertThat(names("The courage of the clubs", TEXT + " Golf, golf and golf.")).contains(golfer);
    }

    private UUID person(String given, Work work, String note) {
        var contact = Contact.named(book.newId(), Name.of(given, "Moreau"), CLOCK.instant()).withWork(work);
        people.add(contact);
        notes.write(contact.id(), given, TODAY, note);
        return contact.id();
    }

    private void give(
            UUID contact,
            Kind kind,
            String what,
            LocalDate on,
            @org.jspecify.annotations.Nullable LocalDate answered) {
        var entry = Exchange.of(book.newId(), contact, Direction.GIVEN, kind, on, what, CLOCK.instant());
        exchanges.log("Jill", entry);
        if (answered != null) {
            exchanges.answered(entry.id(), answered);
        }
    }

    private void share(UUID contact, String address, LocalDate on) {
        var article = articles.keep(address).orElseThrow();
        Instant when = on.atTime(9, 0).atZone(CLOCK.getZone()).toInstant();
        var share = new Share(book.newId(), article.id(), article.canonical().text(), contact, null, null,
                Share.State.SENT, null, when,
                Channel.MAILTO, "", "", "", "", null, null, when, when);
        book.write(StepName.of("step.share", "", ""), writer -> {
            ShareStore.insert(writer, share);
            return share;
        });
    }

    private List<UUID> names(String title, String text) {
        return suggestions(title, text).people().stream().map(Match::contact).toList();
    }

    private void titled(String title) {
        UUID kept = articles.keep("https://brandweekly.example/" + title.hashCode()).orElseThrow().id();
        try (var stay = articles.stay(title)) {
            articles.edit(stay, kept, article -> article.withTitle(title));
        }
    }

    private Suggestions suggestions(String title, String text) {
        awaitIndex();
        var page = new Page(title, "brandweekly.example", "", null, "", "", "en", text);
        var article = articles.keep("https://brandweekly.example/" + title.hashCode()).orElseThrow();
        return matches.of(article.withPage(page, article.canonical()), new Pace(7, 5), 10);
    }

    /// The index follows by itself: it is level once it says so after what was written last.
    private void awaitIndex() {
        assertThat(search.awaitIndex(Duration.ofSeconds(20))).isTrue();
        org.awaitility.Awaitility.await().until(() -> search.differing(() -> false) == 0);
    }
}
