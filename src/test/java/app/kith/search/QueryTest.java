package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @Test
    void everyWordIsAskedForAndTheLastMayGoOn() {
        assertThat(words("golf LAWYER")).containsExactly(List.of("golf"), List.of("lawyer"));
        assertThat(runs("golf lawyer")).extracting(Part.Run::open).containsExactly(false, true);
    }

    @Test
    void quotedWordsStandTogetherAndAreFinished() {
        assertThat(words("\"Chamber mixer\" golf")).containsExactly(List.of("chamber", "mixer"), List.of("golf"));
        assertThat(runs("\"golf club\"").getFirst()).matches(Part.Run::quoted).matches(run -> !run.open());
        assertThat(words("„große Welle“")).containsExactly(List.of("grosse", "welle"));
    }

    @Test
    void quotationMarksStillOpenLeaveTheLastWordOpen() {
        assertThat(runs("\"golf clu").getFirst()).matches(Part.Run::quoted).matches(Part.Run::open);
    }

    @Test
    void aMinusExcludes() {
        var query = Query.of("golf -lawyer -\"press release\" -tag:old");
        assertThat(query.required()).hasSize(1);
        assertThat(query.excluded()).hasSize(3);
        assertThat(Query.of("golf - lawyer").excluded()).isEmpty();
        assertThat(words("buggy-friendly")).containsExactly(List.of("buggy", "friendly"));
    }

    @Test
    void aFilterTakesItsValue() {
        var query = Query.of("tag:golf met:\"Chamber mixer\" Needs:copywriter");
        assertThat(query.required()).extracting(part -> ((Part.Filtered) part).filter())
                .containsExactly(Filter.TAG, Filter.MET, Filter.NEEDS);
        var met = (Part.Filtered) query.required().get(1);
        assertThat(met.value().readings().getFirst()).extracting(Slot::plain).containsExactly("chamber", "mixer");
    }

    @Test
    void anUnknownFilterIsAPlainWord() {
        assertThat(words("colour:red")).containsExactly(List.of("colour", "red"));
        assertThat(words("https://northlight.example")).containsExactly(List.of("https", "northlight", "example"));
        assertThat(words("quiet:later")).containsExactly(List.of("quiet", "later"));
    }

    @Test
    void datesMayBeAYearAMonthOrADay() {
        assertThat(Query.of("after:2026-03").from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Query.of("before:2026").until()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Query.of("after:2026-3-5").from()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Query.of("-after:2026-03").until()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "tag:", "after:", "after:20", "before:2026-", "\"", "\"\"", "-", "&", "met:\"",
            "' '"})
    void whatIsOnlyBegunAsksForNothing(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
    }

    @Test
    void aDateThatCannotBeIsAWord() {
        assertThat(words("after:party")).containsExactly(List.of("after", "party"));
        assertThat(Query.of("after:2026-13").isEmpty()).isTrue();
    }

    @Test
    void anApostropheIsReadBothWays() {
        assertThat(runs("o'brien").getFirst().readings()).hasSize(2);
    }

    @Test
    void ideographsAreAskedForInPairs() {
        assertThat(words("南京市")).containsExactly(List.of("南京", "京市"));
        assertThat(words("南")).containsExactly(List.of("南"));
        assertThat(words("南京golf")).containsExactly(List.of("南京", "golf"));
    }

    @Test
    void digitsBesideEachOtherMayBeATelephoneNumber() {
        var number = (Part.Digits) Query.of("020 7946 0958").required().getFirst();
        assertThat(number.digits()).isEqualTo("2079460958");
        assertThat(((Part.Digits) Query.of("+44 (0)20 7946").required().getFirst()).digits()).isEqualTo("44207946");
        assertThat(Query.of("2024 report 2025").required()).hasSize(3).allMatch(Part.Run.class::isInstance);
    }

    private static List<Part.Run> runs(String typed) {
        return Query.of(typed).required().stream().map(Part.Run.class::cast).toList();
    }

    private static List<List<String>> words(String typed) {
        return runs(typed).stream().map(run -> run.readings().getFirst().stream().map(Slot::plain).toList()).toList();
    }
}
