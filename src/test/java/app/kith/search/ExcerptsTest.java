package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {
    private static final UUID CONTACT = new UUID(1, 1);
    private static final UUID NOTE = new UUID(2, 2);
    private static final LocalDate DATE = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            golf      | Plays golf most Sundays                | golf
            gol       | Plays golf most Sundays                | gol
            stras     | Große Straße                           | Straß
            strasse   | Große Straße                           | Straße
            muell     | Hans Müller                            | Müll
            mull      | Hans Müller                            | Müll
            elodie    | Mit E\u0301lodie beim Tee              | E\u0301lodie
            elod      | Mit E\u0301lodie beim Tee              | E\u0301lod
            golf      | 🏌🏽‍♀️ 👩‍👩‍👧 golf ⛳️                   | golf
            ⛳        | plays ⛳ daily                          | ⛳
            尔夫      | 他每周打高尔夫球                       | 尔夫
            高尔夫    | 他每周打高尔夫球                       | 高尔夫
            igol      | Loves minigolf                         | igol
            minogolf  | Loves minigolf                         | minigolf
            obrien    | Pat O'Brien                            | O'Brien
            obr       | Pat O'Brien                            | O'Br
            bri       | Pat O'Brien                            | Bri
            o'brien   | Pat O'Brien                            | O'Brien
            houses    | A house by the sea                     | house
            "golf club" sea | A golf club by the sea           | golf club,sea
            02079460958     | Call +44 20 7946 0958 at noon    | +44 20 7946 0958
            golf golf       | golf and golf                    | golf,golf
            ss        | Größe Straße                           |""")
    void whatMatchedIsMarkedWhereItStands(String typed, String text, String marked) {
        var line = excerpt(typed, text).sentence();
        var expected = marked == null ? List.of() : List.of(marked.split(",", -1));
        assertThat(marked(line)).isEqualTo(expected);
    }

    @Test
    void theSentenceThatMatchedIsShownWithItsDate() {
        var line = Objects.requireNonNull(
                excerpt("golf", "Met at the fair. Plays golf on Sundays! Has two sons.").sentence());
        assertThat(line.text()).isEqualTo("Plays golf on Sundays!");
        assertThat(line.date()).isEqualTo(DATE);
        assertThat(line.row()).isEqualTo(NOTE);
        assertThat(line.place()).isEqualTo(Place.NOTE);
    }

    @Test
    void theSentenceWithMostOfTheWordsIsShown() {
        assertThat(text(excerpt("golf lyon", "Hates golf. Likes golf near Lyon. Lives in Lyon.").sentence()))
                .isEqualTo("Likes golf near Lyon.");
        assertThat(text(excerpt("opera", "Plays golf\n- likes: **opera** in   Ghent\nSings").sentence()))
                .isEqualTo("likes: opera in Ghent");
    }

    @Test
    void aLongSentenceIsCutRoundItsMatch() {
        String words = "many words without an end ".repeat(40);
        var line = excerpt("golf", words + "golf " + words).sentence();
        assertThat(text(line)).hasSizeLessThan(165).startsWith("…").endsWith("…");
        assertThat(marked(line)).containsExactly("golf");
    }

    @Test
    void nameAndOrganisationAreMarkedWhole() {
        var passages = List.of(Passage.front(CONTACT, Place.NAME, "Clara Martins"),
                Passage.front(CONTACT, Place.ORGANISATION, "Market Hall. Porto"), note("Sells at the market."));
        var excerpt = new Excerpts(Query.of("mar"), new Stems()).of(passages);
        assertThat(text(excerpt.name())).isEqualTo("Clara Martins");
        assertThat(marked(excerpt.name())).containsExactly("Mar");
        assertThat(text(excerpt.organisation())).isEqualTo("Market Hall. Porto");
        assertThat(marked(excerpt.sentence())).containsExactly("mar");
    }

    @Test
    void theNoteThatAddsAWordToTheNameIsShown() {
        var passages = List.of(Passage.front(CONTACT, Place.NAME, "Jill Golf"), note("Jill knows everybody."),
                note("Her sister is a lawyer."));
        var excerpt = new Excerpts(Query.of("jill lawyer"), new Stems()).of(passages);
        assertThat(text(excerpt.sentence())).isEqualTo("Her sister is a lawyer.");
    }

    @Test
    void moreIsForgivenOnlyWhereItMust() {
        var passages = List.of(note("Boats and boots."), note("Rowing boats."));
        var lines = new Excerpts(Query.of("boats"), new Stems()).of(passages);
        assertThat(marked(lines.sentence())).containsExactly("Boats");
    }

    @RepeatedTest(40)
    void marksStandWithinTheLineWhateverTheTextIs(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        var random = new Random(seed);
        var pieces = List.of("golf", "Straße", "E\u0301lodie", "🏌🏽‍♀️", "高尔夫", "O'Brien", "\n", " ", ". ", "**", "- ",
                "Müller", "\u0301", "x",
                "minigolf", "…", "\t", "020 7946 0958");
        var text = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(80); i++) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
        }
        for (String typed : List.of("golf", "strasse el", "尔夫", "o'brien golf", "\"golf golf\"", "mueller x",
                "7946 0958")) {
            var line = excerpt(typed, text.toString()).sentence();
            if (line != null) {
                int last = 0;
                for (var mark : line.marks()) {
                    assertThat(mark.start()).as("seed %d, %s", seed, typed).isGreaterThanOrEqualTo(last);
                    assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(line.text().length());
                    last = mark.end();
                }
                assertThat(line.text()).doesNotContain("\n");
            }
        }
    }

    private static Excerpt excerpt(String typed, String text) {
        return new Excerpts(Query.of(typed), new Stems()).of(List.of(note(text)));
    }

    private static String text(@Nullable Line line) {
        return line == null ? "" : line.text();
    }

    private static Passage note(String text) {
        return Passage.note(NOTE, DATE, false, text, List.of());
    }

    private static List<String> marked(@Nullable Line line) {
        var marked = new ArrayList<String>();
        if (line == null) {
            return marked;
        }
        line.marks().forEach(mark -> marked.add(line.text().substring(mark.start(), mark.end())));
        return marked;
    }
}
