package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.ledger.Beginnings.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who begins, and what follows from it.
class BeginningsTest {
    private final List<Entry> entries = new ArrayList<>();

    private Standing standing(Mark... marks) {
        return new Reckoning(Measures.USUAL, TODAY).of(new UUID(0, 1), Set.of(marks), entries);
    }

    private Entry add(Entry.Sort sort, int weight, Began began, int daysAgo, LocalDate... returned) {
        var entry = new Entry(UUID.randomUUID(), sort, weight, TODAY.minusDays(daysAgo), began, true,
                List.of(returned), List.of());
        entries.add(entry);
        return entry;
    }

    private void call(Began began, int daysAgo) {
        add(Entry.Sort.TALK, 0, began, daysAgo);
    }

    private void gave(int daysAgo, LocalDate... returned) {
        add(Entry.Sort.GIVEN, 1, Began.ME, daysAgo, returned);
    }

    private List<LocalDate> starts() {
        return standing().beginnings().latest().stream().map(Beginning::on).toList();
    }

    @ParameterizedTest
    @CsvSource({"3, 3, NEITHER", "4, 4, I_ALWAYS", "4, 5, NEITHER", "5, 5, I_ALWAYS", "5, 6, NEITHER", "6, 7, I_ALWAYS",
            "8, 10, I_ALWAYS"})
    void oneAlwaysBeginsWhenTheLowerBoundSaysSo(int mine, int of, Side side) {
        for (int i = 0; i < of; i++) {
            call(i < mine ? Began.ME : Began.THEM, 20 * (i + 1));
        }
        assertThat(standing().side()).isEqualTo(side);
        entries.clear();
        for (int i = 0; i < of; i++) {
            call(i < mine ? Began.THEM : Began.ME, 20 * (i + 1));
        }
        assertThat(standing().side()).isEqualTo(side == Side.I_ALWAYS ? Side.THEY_ALWAYS : side);
    }

    @Test
    void aBeginningComesAfterFourteenSilentDays() {
        call(Began.ME, 100);
        call(Began.ME, 86);
        assertThat(starts()).as("13 silent days between").containsExactly(TODAY.minusDays(100));
        call(Began.ME, 71);
        assertThat(starts()).as("14 silent days between")
                .containsExactly(TODAY.minusDays(71), TODAY.minusDays(100));
    }

    @Test
    void messagesWithinAConversationBeginNothing() {
        for (int day = 40; day > 30; day--) {
            add(day % 2 == 0 ? Entry.Sort.MY_MESSAGE : Entry.Sort.THEIR_MESSAGE, 0,
                    day % 2 == 0 ? Began.ME : Began.THEM, day);
        }
        assertThat(standing().beginnings().mine()).isEqualTo(1);
        assertThat(standing().beginnings().theirs()).isZero();
    }

    @Test
    void unknownOnesAreLeftOutAndTheirNumberShown() {
        for (int i = 1; i <= 4; i++) {
            call(Began.ME, 20 * i);
        }
        call(Began.UNKNOWN, 100);
        call(Began.UNKNOWN, 120);
        assertThat(standing().beginnings().unknown()).isEqualTo(2);
        assertThat(standing().beginnings().mine()).isEqualTo(4);
        assertThat(standing().side()).isEqualTo(Side.I_ALWAYS);
    }

    @Test
    void onlyTheLastTenWithinTwoYearsCount() {
        for (int i = 1; i <= 10; i++) {
            call(Began.ME, 20 * i);
        }
        for (int i = 11; i <= 20; i++) {
            call(Began.THEM, 20 * i);
        }
        assertThat(standing().beginnings().latest()).hasSize(10);
        assertThat(standing().side()).isEqualTo(Side.I_ALWAYS);
        entries.clear();
        for (int i = 0; i < 4; i++) {
            call(Began.ME, 740 + 20 * i);
        }
        assertThat(standing().beginnings().latest()).isEmpty();
    }

    @Test
    void whenBothBeganOnOneDayItIsNotKnown() {
        add(Entry.Sort.MY_MESSAGE, 0, Began.ME, 30);
        add(Entry.Sort.THEIR_MESSAGE, 0, Began.THEM, 30);
        assertThat(standing().beginnings().unknown()).isEqualTo(1);
    }

    @Test
    void besideItStandsHowOftenHowSoonAndWithWhat() {
        gave(200, TODAY.minusDays(198));
        add(Entry.Sort.MY_MESSAGE, 0, Began.ME, 150);
        add(Entry.Sort.THEIR_MESSAGE, 0, Began.THEM, 145);
        add(Entry.Sort.MY_MESSAGE, 0, Began.ME, 100);
        gave(60, TODAY.minusDays(30));
        Beginnings beginnings = standing().beginnings();
        assertThat(beginnings.mine()).isEqualTo(4);
        assertThat(beginnings.answered()).isEqualTo(3);
        assertThat(beginnings.usualDaysToAnswer()).isEqualTo(OptionalLong.of(5));
        assertThat(beginnings.brought()).isEqualTo(2);
    }

    @Test
    void anAnswerBreaksASilenceAndBeginsNothing() {
        gave(100, TODAY.minusDays(60));
        add(Entry.Sort.MY_MESSAGE, 0, Began.ME, 50);
        assertThat(starts()).containsExactly(TODAY.minusDays(100));
    }

    @Test
    void enjoysHearingFromMeSettlesItForGood() {
        for (int i = 1; i <= 6; i++) {
            call(Began.ME, 20 * i);
        }
        assertThat(standing(Mark.ENJOYS_HEARING).side()).isEqualTo(Side.NEITHER);
        assertThat(standing(Mark.HELLO_WELCOME).side()).isEqualTo(Side.NEITHER);
        entries.clear();
        for (int i = 1; i <= 6; i++) {
            call(Began.THEM, 20 * i);
        }
        assertThat(standing(Mark.ENJOYS_HEARING).side()).as("what I could mend stays").isEqualTo(Side.THEY_ALWAYS);
    }

    @Test
    void theyOnlyAskWhenTheirLastThreeBeginningsWereAsksAndNothingCame() {
        for (int i = 1; i <= 3; i++) {
            add(Entry.Sort.THEIR_ASK, 0, Began.THEM, 30 * i);
        }
        call(Began.ME, 15);
        call(Began.THEM, 120);
        assertThat(standing().theyOnlyAsk()).isTrue();
        assertThat(standing().iOnlyAsk()).isFalse();
        assertThat(standing(Mark.HELLO_WELCOME).theyOnlyAsk()).isFalse();
        add(Entry.Sort.RECEIVED, 1, Began.THEM, 90);
        assertThat(standing().theyOnlyAsk()).isFalse();
    }

    @Test
    void twoAsksAreNotYetOnlyAsks() {
        add(Entry.Sort.THEIR_ASK, 0, Began.THEM, 30);
        add(Entry.Sort.THEIR_ASK, 0, Began.THEM, 60);
        call(Began.THEM, 90);
        assertThat(standing().theyOnlyAsk()).isFalse();
    }

    @Test
    void iOnlyAskIsSaidJustSo() {
        for (int i = 1; i <= 3; i++) {
            add(Entry.Sort.MY_ASK, 0, Began.ME, 30 * i);
        }
        assertThat(standing().iOnlyAsk()).isTrue();
        gave(400);
        assertThat(standing().iOnlyAsk()).isFalse();
    }

    @Test
    void twoOfMineUnansweredForTwentyOneDaysAreASilence() {
        gave(60);
        add(Entry.Sort.MY_MESSAGE, 0, Began.ME, 20);
        assertThat(standing().silence()).as("the second waits 20 days").isNull();
        add(Entry.Sort.MY_MESSAGE, 0, Began.ME, 21);
        assertThat(standing().silence()).isEqualTo(new Silence(TODAY, TODAY.plusWeeks(26)));
    }

    @Test
    void aSilenceEndsAfterHalfAYearOrWithASignOfLife() {
        gave(300);
        gave(203);
        assertThat(standing().silence()).as("26 weeks from the 21st day").isNull();
        entries.clear();
        gave(300);
        gave(202);
        assertThat(standing().silence()).isEqualTo(new Silence(TODAY.minusDays(181), TODAY.plusDays(1)));
        add(Entry.Sort.THEIR_MESSAGE, 0, Began.THEM, 100);
        assertThat(standing().silence()).isNull();
    }

    @Test
    void whatAThankYouOrATalkSaysNeedsNoAnswer() {
        add(Entry.Sort.GIVEN, 0, Began.ME, 60);
        add(Entry.Sort.GIVEN, 0, Began.ME, 40);
        assertThat(standing().silence()).isNull();
        gave(100);
        gave(90);
        call(Began.ME, 80);
        assertThat(standing().silence()).isNull();
    }

    @Test
    void theLastSignOfLifeIsKnownEachWay() {
        gave(30, TODAY.minusDays(12));
        add(Entry.Sort.RECEIVED, 3, Began.THEM, 20, TODAY.minusDays(5));
        add(Entry.Sort.WORD, 0, Began.UNKNOWN, 1);
        Standing standing = standing();
        assertThat(standing.lastMine()).isEqualTo(TODAY.minusDays(5));
        assertThat(standing.lastTheirs()).isEqualTo(TODAY.minusDays(12));
        assertThat(standing.last()).isEqualTo(TODAY.minusDays(1));
    }
}
