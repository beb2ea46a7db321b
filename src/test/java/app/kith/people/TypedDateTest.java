package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1985-04-12|1985-04-12", "12.4.1985|1985-04-12", "12. 4.|--04-12", "4/12/1985|1985-12-04",
            "4/25/1985|1985-04-25", "12 April 1985|1985-04-12", "12. März|--03-12", "April 12th, 1985|1985-04-12",
            "12 de abril de 1985|1985-04-12", "12 Mar 2026|2026-03-12", "März 2024|2024-03", "2024|2024",
            "--04-12|--04-12", "19850412|1985-04-12", "29 Feb|--02-29"
    })
    void datesAreReadAsPeopleTypeThem(String typed, String date) {
        assertThat(new TypedDate(Locale.UK).read(typed)).map(PartialDate::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2024", "soon", "", "13/13/2020", "32 May", "1.2.3.4"})
    void otherTextsAreNoDate(String typed) {
        assertThat(new TypedDate(Locale.UK).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"US,1985-04-12", "DE,1985-12-04"})
    void theOrderOfDayAndMonthIsThatOfTheRegion(String country, String date) {
        assertThat(new TypedDate(Locale.of("en", country)).read("4/12/1985")).map(PartialDate::toString)
                .contains(date);
    }
}
