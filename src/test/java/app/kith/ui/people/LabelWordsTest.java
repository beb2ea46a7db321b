package app.kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabelWordsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void wordsThatOtherAddressBooksKnowAreReadInTheReadersLanguageAndKeptInTheirs() {
        Locale.setDefault(Locale.GERMANY);
        var words = new LabelWords();
        assertThat(words.shown("work")).isEqualTo("beruflich");
        assertThat(words.shown("home fax")).isEqualTo("privat Fax");
        assertThat(words.stored("privat Fax")).isEqualTo("home fax");
        assertThat(words.stored("Beruflich")).isEqualTo("work");
    }

    @Test
    void wordsOfTheUsersOwnStayAsTheyAre() {
        Locale.setDefault(Locale.GERMANY);
        var words = new LabelWords();
        for (var own : new String[]{"", "summer house", "LinkedIn", "work desk"}) {
            assertThat(words.shown(own)).isEqualTo(own);
            assertThat(words.stored(own)).isEqualTo(own);
        }
    }
}
