package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.kith.people.Trash;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written into the ledger, and what can happen to it there.
class EntriesTest {
    @TempDir
    private Path dir;
    private LedgerBook ledger;
    private UUID jill;
    private UUID tunde;

    @BeforeEach
    void open() {
        ledger = new LedgerBook(dir);
        jill = ledger.person("Jill", "Moreau");
        tunde = ledger.person("Tunde", "Okafor");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anEntryIsKeptAsItWasLogged() {
        var origin = new Origin(Origin.Source.SHARE, ledger.book.newId());
        var shared = Exchange
                .of(ledger.book.newId(), jill, Direction.GIVEN, Kind.ARTICLE, TODAY, "The courage to advertise",
                        ledger.book.clock().instant())
                .withUrl("https://north.example/courage")
                .withBegan(Began.UNKNOWN)
                .withAnswered(TODAY)
                .withThanked(TODAY)
                .withOrigin(origin);
        ledger.exchanges.log("Jill Moreau", shared);
        assertThat(ledger.exchanges.find(shared.id())).contains(shared);
        assertThat(ledger.exchanges.of(jill)).containsExactly(shared);
        assertThat(ledger.exchanges.ofOrigin(origin.id())).containsExactly(shared);
        assertThat(ledger.exchanges.of(tunde)).isEmpty();
    }

    @Test
    void aVoidedEntryIsKeptAndCountsNoMore() {
        Exchange given = ledger.given(jill, Kind.ITEM, 3);
        ledger.exchanges.voidEntry(given.id(), "never sent");
        assertThat(ledger.exchanges.find(given.id())).contains(given.voided("never sent"));
        assertThat(ledger.exchanges.totals(ExchangeFilter.ALL)).isEqualTo(new Totals(0, 0, 0, 0));
        assertThat(ledger.exchanges.voidEntry(given.id(), "again")).contains(given.voided("never sent"));
        ledger.book.journal().undo();
        assertThat(ledger.exchanges.find(given.id())).contains(given);
    }

    @Test
    void undoTakesAnEntryAwayAsIfItHadNeverBeenLogged() {
        Exchange given = ledger.given(jill, Kind.ITEM, 3);
        ledger.book.journal().undo();
        assertThat(ledger.exchanges.find(given.id())).isEmpty();
    }

    @Test
    void entriesGoIntoTheTrashWithTheirContactAndComeBackWithIt() {
        Exchange given = ledger.given(jill, Kind.ITEM, 3);
        Conversation call = ledger.talked(jill, ConversationKind.CALL, Began.ME, 2);
        Ask ask = ledger.asked(jill, true, 1);
        ledger.marks.set("Jill Moreau", jill, Mark.WE_GO_BACK, true);
        ledger.people.trash(List.of(jill));
        assertThat(ledger.exchanges.find(given.id())).isEmpty();
        assertThat(ledger.conversations.find(call.id())).isEmpty();
        assertThat(ledger.asks.find(ask.id())).isEmpty();
        assertThat(ledger.marks.of(jill)).isEmpty();
        new Trash(ledger.book).restore(List.of(jill));
        assertThat(ledger.exchanges.find(given.id())).contains(given);
        assertThat(ledger.conversations.find(call.id())).contains(call);
        assertThat(ledger.asks.find(ask.id())).contains(ask);
        assertThat(ledger.marks.of(jill)).containsExactly(Mark.WE_GO_BACK);
    }

    @Test
    void aConversationWithSeveralStaysWithThoseWhoStay() {
        var lunch = Conversation.of(ledger.book.newId(), List.of(jill, tunde), ConversationKind.MEAL, TODAY, "lunch",
                Began.UNKNOWN, ledger.book.clock().instant());
        ledger.conversations.log("Jill Moreau, Tunde Okafor", lunch);
        assertThat(ledger.conversations.of(tunde)).containsExactly(lunch);
        assertThat(ledger.conversations.of(List.of(jill, tunde))).containsExactly(lunch);
        assertThat(ledger.conversations.count(TODAY, TODAY)).isEqualTo(1);
        ledger.people.trash(List.of(jill));
        assertThat(ledger.conversations.of(tunde)).containsExactly(lunch.withContacts(List.of(tunde)));
        ledger.conversations.voidEntry(lunch.id(), "another day");
        new Trash(ledger.book).restore(List.of(jill));
        assertThat(ledger.conversations.find(lunch.id())).get()
                .satisfies(back -> assertThat(back.counts()).isFalse())
                .satisfies(back -> assertThat(back.contacts()).containsExactlyInAnyOrder(jill, tunde));
        assertThat(ledger.conversations.count(TODAY, TODAY)).isZero();
    }

    @Test
    void whatAnAskBringsIsLoggedInTheSameStep() {
        Ask ask = ledger.asked(jill, true, 5);
        ledger.asks.grant(ask.id(), Kind.HELP, TODAY);
        assertThat(ledger.asks.find(ask.id())).get().extracting(Ask::state).isEqualTo(Ask.State.GRANTED);
        assertThat(ledger.exchanges.of(jill)).singleElement()
                .satisfies(got -> assertThat(got.direction()).isEqualTo(Direction.RECEIVED))
                .satisfies(got -> assertThat(got.origin()).isEqualTo(new Origin(Origin.Source.ASK, ask.id())))
                .satisfies(got -> assertThat(got.what()).isEqualTo(ask.what()));
        ledger.asks.grant(ask.id(), Kind.HELP, TODAY);
        assertThat(ledger.exchanges.of(jill)).hasSize(1);
        ledger.book.journal().undo();
        assertThat(ledger.asks.find(ask.id())).contains(ask);
        assertThat(ledger.exchanges.of(jill)).isEmpty();
    }

    @Test
    void aFollowUpBelongsToTheSameAsk() {
        Ask ask = ledger.asked(tunde, false, 40);
        ledger.asks.followUp(ask.id(), TODAY.minusDays(20));
        ledger.asks.followUp(ask.id(), TODAY);
        ledger.asks.decline(ask.id(), TODAY);
        ledger.asks.followUp(ask.id(), TODAY);
        assertThat(ledger.asks.of(tunde)).containsExactly(ask.followedUp(TODAY.minusDays(20))
                .followedUp(TODAY)
                .settled(Ask.State.DECLINED, TODAY));
        assertThat(ledger.asks.countOpen()).isZero();
    }

    @Test
    void aThankYouThanksForEverythingReceivedUntilThen() {
        Exchange old = ledger.got(jill, Kind.HELP, 9);
        Exchange newer = ledger.got(jill, Kind.ITEM, 1);
        Exchange other = ledger.got(tunde, Kind.ITEM, 9);
        assertThat(ledger.exchanges.count(ExchangeFilter.ALL.only(ExchangeFilter.Which.UNTHANKED))).isEqualTo(3);
        ledger.given(jill, Kind.THANKS, 4);
        assertThat(ledger.exchanges.find(old.id())).contains(old.withThanked(TODAY.minusDays(4)));
        assertThat(ledger.exchanges.find(newer.id())).contains(newer);
        assertThat(ledger.exchanges.find(other.id())).contains(other);
        ledger.exchanges.thanked("Jill Moreau", newer.id(), TODAY);
        assertThat(ledger.exchanges.page(ExchangeFilter.ALL.only(ExchangeFilter.Which.UNTHANKED), null, 9))
                .containsExactly(other);
    }

    @Test
    void filtersNarrowAndPagesGoOnBehindTheLast() {
        var all = new ArrayList<Exchange>();
        for (int day = 0; day < 600; day++) {
            all.add(ledger.given(day % 2 == 0 ? jill : tunde, day % 3 == 0 ? Kind.ARTICLE : Kind.HELP, day / 2));
        }
        var handed = new ArrayList<Exchange>();
        ledger.exchanges.each(ExchangeFilter.ALL, handed::add);
        assertThat(handed).containsExactlyInAnyOrderElementsOf(all)
                .isSortedAccordingTo((one, other) -> other.on().compareTo(one.on()));
        var filter = ExchangeFilter.with(jill)
                .ofKinds(Set.of(Kind.ARTICLE))
                .between(TODAY.minusDays(10), TODAY.minusDays(2));
        assertThat(ledger.exchanges.page(filter, null, 100)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.contact()).isEqualTo(jill);
            assertThat(entry.kind()).isEqualTo(Kind.ARTICLE);
            assertThat(entry.on()).isBetween(TODAY.minusDays(10), TODAY.minusDays(2));
        });
        assertThat(ledger.exchanges.page(filter.going(Direction.RECEIVED), null, 100)).isEmpty();
    }

    @Test
    void monthsAndTotalsCountWhatWeighsSomething() {
        ledger.given(jill, Kind.HELP, 0);
        ledger.given(jill, Kind.ARTICLE, 1);
        ledger.given(tunde, Kind.THANKS, 0);
        ledger.got(tunde, Kind.ITEM, 40);
        assertThat(ledger.exchanges.totals(ExchangeFilter.ALL)).isEqualTo(new Totals(2, 1, 1, 1));
        assertThat(ledger.exchanges.months(ExchangeFilter.ALL)).containsExactly(
                new MonthTotal(YearMonth.of(2026, 10), 0, 0, 1, 2),
                new MonthTotal(YearMonth.of(2026, 11), 2, 4, 0, 0));
    }

    @Test
    void peopleShowTheLastSignOfLifeOfTheLedgerToo() {
        Exchange old = ledger.given(jill, Kind.HELP, 50);
        Exchange wrong = ledger.given(jill, Kind.HELP, 2);
        ledger.exchanges.voidEntry(wrong.id(), "");
        assertThat(ledger.people.rows(List.of(jill)).getFirst().lastWord()).isEqualTo(old.on());
        ledger.talked(jill, ConversationKind.CALL, Began.ME, 7);
        assertThat(ledger.people.rows(List.of(jill)).getFirst().lastWord()).isEqualTo(TODAY.minusDays(7));
    }

    @Test
    void aMarkIsSetOnce() {
        ledger.marks.set("Jill Moreau", jill, Mark.HELLO_WELCOME, true);
        ledger.marks.set("Jill Moreau", jill, Mark.HELLO_WELCOME, true);
        ledger.marks.set("Jill Moreau", jill, Mark.NO_ARTICLES, true);
        assertThat(ledger.marks.all()).containsOnlyKeys(jill);
        ledger.marks.set("Jill Moreau", jill, Mark.HELLO_WELCOME, false);
        assertThat(ledger.marks.of(jill)).containsExactly(Mark.NO_ARTICLES);
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        var tooLong = Exchange.of(ledger.book.newId(), jill, Direction.GIVEN, Kind.ITEM, TODAY,
                "x".repeat(Exchange.LONGEST + 1), ledger.book.clock().instant());
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.exchanges.log("Jill", tooLong));
        assertThat(ledger.exchanges.of(jill)).isEmpty();
    }
}
