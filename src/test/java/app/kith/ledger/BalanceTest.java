package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.ledger.Balance.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What was given and received, as the rules weigh it, and what holds of any entries whatever. Each failure names its seed.
class BalanceTest {
    private static final int SEEDS = 200;

    private static Entry entry(boolean given, int weight, int daysAgo) {
        return new Entry(UUID.randomUUID(), given ? Entry.Sort.GIVEN : Entry.Sort.RECEIVED, weight,
                TODAY.minusDays(daysAgo), given ? Began.ME : Began.THEM, true, List.of(), List.of());
    }

    private static Entry given(Kind kind, int daysAgo) {
        return entry(true, kind.weight(), daysAgo);
    }

    private static Standing standing(List<Entry> entries) {
        return new Reckoning(Measures.USUAL, TODAY).of(new UUID(0, 1), Set.of(), entries);
    }

    private static Balance balance(Entry... entries) {
        return Objects.requireNonNull(standing(List.of(entries)).balance());
    }

    private static double value(List<Entry> entries) {
        return Objects.requireNonNull(standing(entries).balance()).value();
    }

    @Test
    void eachKindHasItsWeight() {
        assertThat(Arrays.stream(Kind.values()).map(kind -> kind + " " + kind.weight())).containsExactly("ARTICLE 1",
                "KNOWLEDGE 1", "ENDORSEMENT 3", "HELP 3", "LISTENING 1", "INTRODUCTION 4", "OPPORTUNITY 3", "ITEM 2",
                "THANKS 0");
    }

    @Test
    void oneArticleIsNoCredit() {
        Balance today = balance(given(Kind.ARTICLE, 0));
        assertThat(today.value()).isEqualTo(0.33, within(0.005));
        assertThat(today.verdict()).isEqualTo(Verdict.EVEN);
        Balance lastMonth = balance(given(Kind.ARTICLE, 30));
        assertThat(lastMonth.value()).isEqualTo(0.32, within(0.005));
        assertThat(lastMonth.verdict()).isEqualTo(Verdict.EVEN);
    }

    @Test
    void twoArticlesAre() {
        Balance two = balance(given(Kind.ARTICLE, 0), given(Kind.ARTICLE, 0));
        assertThat(two.value()).isEqualTo(0.50, within(1e-9));
        assertThat(two.verdict()).isEqualTo(Verdict.YOU_GAVE_MORE);
    }

    @Test
    void weightHalvesInAYear() {
        assertThat(balance(given(Kind.INTRODUCTION, 365)).given()).isEqualTo(2, within(1e-9));
        assertThat(balance(given(Kind.INTRODUCTION, 730)).given()).isEqualTo(1, within(1e-9));
    }

    @Test
    void theVerdictTurnsAtTheTilt() {
        assertThat(new Balance(4.0 / 3, 0, 0.40).verdict()).as("0.40").isEqualTo(Verdict.YOU_GAVE_MORE);
        assertThat(new Balance(1.32, 0, 0.40).verdict()).as("below").isEqualTo(Verdict.EVEN);
        assertThat(new Balance(0, 4.0 / 3, 0.40).verdict()).as("-0.40").isEqualTo(Verdict.THEY_GAVE_MORE);
        assertThat(new Balance(0, 1.32, 0.40).verdict()).as("above").isEqualTo(Verdict.EVEN);
    }

    @Test
    void nothingYetWithoutAWeightOrWhenItHasFaded() {
        assertThat(standing(List.of()).verdict()).isEqualTo(Verdict.NOTHING_YET);
        assertThat(balance(given(Kind.THANKS, 0)).verdict()).isEqualTo(Verdict.NOTHING_YET);
        assertThat(balance(given(Kind.ARTICLE, 365 * 3)).verdict()).as("0.125").isEqualTo(Verdict.EVEN);
        assertThat(balance(given(Kind.ARTICLE, 365 * 4)).verdict()).as("0.0625").isEqualTo(Verdict.NOTHING_YET);
    }

    @Test
    void countsAreOfAllTimeAndOfWhatWeighsSomething() {
        Standing standing = standing(List.of(given(Kind.ARTICLE, 4000), given(Kind.THANKS, 1), entry(false, 3, 2)));
        assertThat(standing.gave()).isEqualTo(1);
        assertThat(standing.received()).isEqualTo(1);
    }

    @Test
    void theThreeLargestAreThoseThatWeighMostToday() {
        Entry old = given(Kind.INTRODUCTION, 365 * 3);
        Entry item = given(Kind.ITEM, 10);
        Entry help = entry(false, 3, 10);
        Entry article = given(Kind.ARTICLE, 0);
        assertThat(standing(List.of(old, item, article, help)).largest()).containsExactly(help.id(), item.id(),
                article.id());
    }

    @Test
    void aFriendHasNoBalanceAndNoVerdict() {
        List<Entry> entries = List.of(entry(false, 3, 1), entry(false, 3, 2));
        Standing friend = new Reckoning(Measures.USUAL, TODAY).of(new UUID(0, 1), Set.of(Mark.HELLO_WELCOME), entries);
        assertThat(friend.balance()).isNull();
        assertThat(friend.verdict()).isEqualTo(Verdict.NOTHING_YET);
        assertThat(standing(entries).verdict()).isEqualTo(Verdict.THEY_GAVE_MORE);
    }

    @RepeatedTest(SEEDS)
    void swappingTheSidesFlipsTheSign(RepetitionInfo turn) {
        long seed = turn.getCurrentRepetition();
        List<Entry> entries = some(new Random(seed));
        List<Entry> swapped = entries.stream()
                .map(entry -> new Entry(entry.id(), entry.given() || entry.sort() == Entry.Sort.GIVEN
                        ? Entry.Sort.RECEIVED
                        : Entry.Sort.GIVEN, entry.weight(), entry.on(), entry.began(), true, List.of(), List.of()))
                .toList();
        assertThat(value(swapped)).as("seed " + seed).isEqualTo(-value(entries), within(1e-15));
    }

    @RepeatedTest(SEEDS)
    void theOrderOfEntryChangesNothing(RepetitionInfo turn) {
        long seed = turn.getCurrentRepetition();
        var random = new Random(seed);
        List<Entry> entries = some(random);
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        assertThat(standing(shuffled)).as("seed " + seed).isEqualTo(standing(entries));
    }

    @RepeatedTest(SEEDS)
    void anotherGivenNeverLowersTheBalance(RepetitionInfo turn) {
        long seed = turn.getCurrentRepetition();
        var random = new Random(seed);
        var entries = new ArrayList<>(some(random));
        double before = value(entries);
        entries.add(entry(true, random.nextInt(8), random.nextInt(2000)));
        assertThat(value(entries)).as("seed " + seed).isGreaterThanOrEqualTo(before);
    }

    @RepeatedTest(SEEDS)
    void theBalanceStaysBetweenItsEnds(RepetitionInfo turn) {
        long seed = turn.getCurrentRepetition();
        assertThat(value(some(new Random(seed)))).as("seed " + seed).isStrictlyBetween(-1.0, 1.0);
    }

    private static List<Entry> some(Random random) {
        var entries = new ArrayList<Entry>();
        for (int left = random.nextInt(30); left > 0; left--) {
            entries.add(entry(random.nextBoolean(), random.nextInt(7), random.nextInt(2500)));
        }
        return entries;
    }
}
