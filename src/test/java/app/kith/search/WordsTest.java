package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
            "ÉLAN, elan, elan",
            "Straße, strasse, strasse",
            "Müller, muller, mueller",
            "Mu\u0308ller, muller, mueller",
            "Søren, soren, soeren",
            "Łukasz, lukasz, lukasz",
            "Đorđe, dorde, dorde",
            "Æsop, aesop, aesop",
            "Œuvre, oeuvre, oeuvre",
            "ışık, isik, isik",
            "İstanbul, istanbul, istanbul",
            "ﬁnance, finance, finance",
            "Ｇｏｌｆ, golf, golf",
            "Ångström, angstrom, aangstroem",
            "ΟΔΥΣΣΕΥΣ, οδυσσευσ, οδυσσευσ",
            "Ёлка, елка, елка"})
    void lettersPeopleDoNotTellApartAreTheSame(String text, String plain, String spelled) {
        var words = Words.of(text);
        assertThat(words).hasSize(1);
        assertThat(words.getFirst().plain()).isEqualTo(plain);
        assertThat(words.getFirst().spelled()).isEqualTo(spelled);
    }

    @Test
    void anApostropheJoinsAndSplits() {
        assertThat(plain("Pat O’Brien, golfer")).containsExactly("pat", "obrien", "o", "brien", "obrien", "golfer");
        assertThat(Words.of("Pat O'Brien, golfer")).extracting(Word::position).containsExactly(0, 1, 1, 2, 2, 3);
        assertThat(plain("'quoted' words'")).containsExactly("quoted", "words");
    }

    @Test
    void chineseJapaneseAndKoreanComeInCharactersAndPairs() {
        assertThat(plain("高尔夫")).containsExactly("高", "高尔", "尔", "尔夫", "夫");
        assertThat(plain("김민준")).contains("김민", "민준");
        assertThat(plain("ゴルフ")).contains("コル", "ルフ");
        assertThat(plain("golf高尔")).containsExactly("golf", "高", "高尔", "尔");
    }

    @Test
    void numbersPictographsAndAddressesAreWords() {
        assertThat(plain("4x4 at jill@northlight.example ⛳️ 🏌🏽‍♀️")).containsExactly(
                "4x4", "at", "jill", "northlight", "example", "⛳", "🏌", "♀");
    }

    @Test
    void wordsKnowWhereTheyStandWhateverIsFolded() {
        String text = "🏌 Große Stra\u0301ße";
        var word = Words.of(text).getLast();
        assertThat(text.substring(word.start(), word.end())).isEqualTo("Stra\u0301ße");
        assertThat(text.substring(word.start(), word.endOf(text, 4, false))).isEqualTo("Stra\u0301");
        assertThat(text.substring(word.start(), word.endOf(text, 5, false))).isEqualTo("Stra\u0301ß");
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Words.of("x".repeat(100_000)).getFirst().plain()).hasSize(Words.LONGEST);
    }

    private static List<String> plain(String text) {
        return Words.of(text).stream().map(Word::plain).toList();
    }
}
