package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MatchQualityTest {
    private static final double A_QUARTER_BETTER = 1.25;

    @TempDir
    private Path folder;

    @Test
    void kithFindsWhoWouldLoveAnArticleBetterThanItsTitleAlone() throws IOException {
        var set = LabelledSet.shipped();
        var figures = MatchQualityBench.figures(set, set.heldBack(), folder);
        assertThat(figures.advantage()).as("%s", figures).isGreaterThanOrEqualTo(A_QUARTER_BETTER);
    }

    @Test
    void theShippedSetIsWhole() throws IOException {
        var set = LabelledSet.shipped();
        assertThat(set.people()).hasSizeGreaterThanOrEqualTo(200).allMatch(person -> !person.notes().isEmpty());
        assertThat(set.articles()).hasSizeGreaterThanOrEqualTo(30).allMatch(article -> !set.lovedBy(article).isEmpty());
        Set<String> known = set.people().stream().map(LabelledSet.Person::id).collect(Collectors.toSet());
        assertThat(set.articles()).allSatisfy(article -> assertThat(known).containsAll(set.lovedBy(article)));
    }

    @Test
    void precisionIsHighWhenThoseWhoLoveItComeFirst() {
        Set<String> loved = Set.of("a", "b");
        assertThat(Ranking.averagePrecision(List.of("a", "b", "c"), loved)).isEqualTo(1);
        assertThat(Ranking.averagePrecision(List.of("c", "a", "d", "b"), loved)).isEqualTo((1 / 2.0 + 2 / 4.0) / 2);
        assertThat(Ranking.averagePrecision(List.of("a"), loved)).isEqualTo(0.5);
        assertThat(Ranking.averagePrecision(List.of(), loved)).isZero();
    }
}
