package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.ledger.Guard.Level;
import app.kith.ledger.Guard.Reason;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the guard says before an ask, level by level.
class AskGuardTest {
    @TempDir
    private Path dir;
    private LedgerBook ledger;
    private AskGuard guard;
    private UUID tunde;

    @BeforeEach
    void open() {
        ledger = new LedgerBook(dir);
        guard = new AskGuard(ledger.book, ledger.people, ledger.exchanges, ledger.asks,
                new Standings(ledger.book, Measures.USUAL), Measures.USUAL);
        tunde = ledger.person("Tunde", "Okafor");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Guard guard() {
        return guard.of(tunde).orElseThrow();
    }

    private void expect(Level level, Reason... reasons) {
        assertThat(guard().level()).isEqualTo(level);
        assertThat(guard().reasons()).containsExactly(reasons);
    }

    @Test
    void thinkAgainWhenNothingGivenIsNoted() {
        expect(Level.THINK_AGAIN, Reason.NOTHING_GIVEN);
        ledger.given(tunde, Kind.ARTICLE, 50);
        expect(Level.CLEAR);
    }

    @Test
    void threeConversationsStandForAGift() {
        ledger.talked(tunde, ConversationKind.CALL, Began.ME, 90);
        ledger.talked(tunde, ConversationKind.MEETING, Began.THEM, 60);
        expect(Level.THINK_AGAIN, Reason.NOTHING_GIVEN);
        ledger.talked(tunde, ConversationKind.MESSAGE, Began.THEM, 30);
        expect(Level.CLEAR);
    }

    @Test
    void thinkAgainWhenTheyWereJustMet() {
        tunde = ledger.met("Marc", "Vidal", TODAY.minusDays(29));
        ledger.given(tunde, Kind.HELP, 3);
        expect(Level.THINK_AGAIN, Reason.JUST_MET);
        tunde = ledger.met("Sana", "Kaur", TODAY.minusDays(30));
        ledger.given(tunde, Kind.HELP, 3);
        expect(Level.CLEAR);
    }

    @Test
    void weGoBackSettlesIt() {
        tunde = ledger.met("Marc", "Vidal", TODAY.minusDays(2));
        expect(Level.THINK_AGAIN, Reason.NOTHING_GIVEN, Reason.JUST_MET);
        ledger.marks.set("Marc Vidal", tunde, Mark.WE_GO_BACK, true);
        expect(Level.CLEAR);
        Exchange got = ledger.got(tunde, Kind.ARTICLE, 1);
        expect(Level.CAREFUL, Reason.NOT_THANKED);
        ledger.exchanges.thanked("Marc Vidal", got.id(), TODAY);
        expect(Level.CLEAR);
    }

    @Test
    void aThankYouDoesNotOpenIt() {
        ledger.given(tunde, Kind.THANKS, 3);
        expect(Level.THINK_AGAIN, Reason.NOTHING_GIVEN);
    }

    @Test
    void voidingTheOnlyGiftClosesItAgain() {
        Exchange only = ledger.given(tunde, Kind.ARTICLE, 50);
        expect(Level.CLEAR);
        ledger.exchanges.voidEntry(only.id(), "never sent");
        expect(Level.THINK_AGAIN, Reason.NOTHING_GIVEN);
    }

    @Test
    void carefulWhenTheyHaveGivenMore() {
        ledger.given(tunde, Kind.ARTICLE, 50);
        Exchange help = ledger.got(tunde, Kind.HELP, 20);
        ledger.exchanges.thanked("Tunde", help.id(), TODAY);
        expect(Level.CLEAR);
        Exchange more = ledger.got(tunde, Kind.INTRODUCTION, 10);
        ledger.exchanges.thanked("Tunde", more.id(), TODAY);
        expect(Level.CAREFUL, Reason.THEY_GAVE_MORE);
    }

    @Test
    void carefulWhileAnAskIsUnanswered() {
        ledger.given(tunde, Kind.HELP, 5);
        ledger.asked(tunde, false, 4);
        expect(Level.CLEAR);
        Ask ask = ledger.asked(tunde, true, 300);
        expect(Level.CAREFUL, Reason.UNANSWERED);
        ledger.asks.withdraw(ask.id(), TODAY);
        expect(Level.CLEAR);
    }

    @Test
    void carefulAfterTwoAsksWithinHalfAYear() {
        ledger.given(tunde, Kind.HELP, 5);
        ledger.asks.decline(ledger.asked(tunde, true, 181).id(), TODAY.minusDays(170));
        ledger.asks.decline(ledger.asked(tunde, true, 100).id(), TODAY.minusDays(90));
        expect(Level.CLEAR);
        ledger.asks.decline(ledger.asked(tunde, true, 180).id(), TODAY.minusDays(90));
        expect(Level.CAREFUL, Reason.ASKED_OFTEN);
    }

    @Test
    void aFollowUpBelongsToTheSameAsk() {
        ledger.given(tunde, Kind.HELP, 5);
        Ask ask = ledger.asked(tunde, true, 100);
        ledger.asks.followUp(ask.id(), TODAY.minusDays(50));
        ledger.asks.followUp(ask.id(), TODAY.minusDays(20));
        ledger.asks.decline(ask.id(), TODAY);
        expect(Level.CLEAR);
    }

    @Test
    void carefulAfterHalfAYearOfSilence() {
        ledger.given(tunde, Kind.HELP, 181);
        expect(Level.CAREFUL, Reason.LONG_SILENCE);
        ledger.talked(tunde, ConversationKind.CALL, Began.UNKNOWN, 180);
        expect(Level.CLEAR);
    }

    @Test
    void carefulWhileSomethingWasNotThankedFor() {
        ledger.given(tunde, Kind.HELP, 5);
        ledger.got(tunde, Kind.ARTICLE, 400);
        expect(Level.CAREFUL, Reason.NOT_THANKED);
        ledger.given(tunde, Kind.THANKS, 0);
        expect(Level.CLEAR);
    }

    @Test
    void aFriendIsNeverGuarded() {
        ledger.got(tunde, Kind.HELP, 400);
        ledger.marks.set("Tunde", tunde, Mark.HELLO_WELCOME, true);
        expect(Level.NONE);
    }

    @Test
    void clearNamesWhatWasGivenLast() {
        ledger.given(tunde, Kind.ARTICLE, 50);
        Exchange last = ledger.given(tunde, Kind.ITEM, 9);
        ledger.given(tunde, Kind.THANKS, 1);
        assertThat(guard().given()).isEqualTo(last);
        assertThat(guard.of(UUID.randomUUID())).isEmpty();
    }
}
