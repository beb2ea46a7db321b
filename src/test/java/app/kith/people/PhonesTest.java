package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {
    private final Phones french = new Phones(Locale.FRANCE);

    @ParameterizedTest
    @CsvSource({
            "+33 6 12 34 56 78,06 12 34 56 78", "0612345678,06 12 34 56 78", "+442079460958,+44 20 7946 0958",
            "1-800-FLOWERS,1-800-FLOWERS", "12,12", "ring the bell,ring the bell"
    })
    void aNumberIsShownAsTheRegionReadsIt(String typed, String shown) {
        assertThat(french.shown(typed)).isEqualTo(shown);
    }

    @Test
    void oneNumberTypedInTwoWaysComparesEqual() {
        assertThat(french.compared("06 12 34 56 78")).contains("+33612345678");
        assertThat(french.compared("+33 (0)6 12-34-56-78")).contains("+33612345678");
    }

    @Test
    void withoutARegionTheDigitsAreCompared() {
        var nowhere = new Phones(Locale.ENGLISH);
        assertThat(nowhere.compared("030 / 123 456")).contains("030123456");
        assertThat(nowhere.compared("12")).isEmpty();
        assertThat(nowhere.shown("030 / 123 456")).isEqualTo("030 / 123 456");
        assertThat(new Phones(Locale.GERMAN).e164("030 123456")).contains("+4930123456");
    }

    @ParameterizedTest
    @CsvSource({
            "+33 6 12 34 56 78", "+442079460958", "+49 30 23125-017", "+1 202 555 0143", "+39 06 698 12345",
            "+351 912 000 017", "+33 06 12 34 56 78", "+61 2 5550 0000", "+81 3-1234-5678", "+5511912345678"
    })
    void theQuickWayGivesWhatTheLibraryGives(String number) {
        assertThat(french.compared(number)).isEqualTo(french.e164(number)).isPresent();
    }
}
