package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static Contact contact(String given, String family) {
        return Contact.named(UUID.randomUUID(), Name.of(given, family), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
            "Jill,Moreau,JM", "émile,Zola,ÉZ", "Ursula,von der Leyen,UL", "Ana,de souza,AD", "小明,王,王", "Madonna,'',M",
            "'',Okafor,O", "محمد,علي,مع", "'','',''", "Jean-Luc,O'Brien,JO"
    })
    void initialsAreOneOrTwoLetters(String given, String family, String initials) {
        Contact contact = Names.unspaced(family)
                ? contact(given, family)
                        .withName(new Name(family + given, "", given, "", family, "", "", "", ""))
                : contact(given, family);
        assertThat(Names.initials(contact)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
            "Müller,muller", "STRAẞE,strasse", "Łukasz Żak,lukasz zak", "Sørensen,sorensen",
            "'  Ana   Souza ',ana souza",
            "Ångström,angstrom", "王小明,王小明"
    })
    void accentsAndCaseFoldAway(String name, String folded) {
        assertThat(Names.folded(name)).isEqualTo(folded);
    }

    @Test
    void punctuationDoesNotCountWhenNamesAreCompared() {
        assertThat(Names.compared("O’Brien, Jean-Luc")).isEqualTo(Names.compared("OBRIEN Jean Luc"));
    }

    @Test
    void textEntersInOneForm() {
        assertThat(Names.entered(" Jose\u0301 ")).isEqualTo("Jos\u00e9");
    }

    @Test
    void aColourStaysAndAllAreUsed() {
        UUID id = UUID.randomUUID();
        assertThat(Names.colour(id)).isEqualTo(Names.colour(id)).isBetween(0, Names.COLOURS - 1);
        var used = IntStream.range(0, 500)
                .map(each -> Names.colour(UUID.randomUUID()))
                .boxed()
                .collect(Collectors.toSet());
        assertThat(used).hasSize(Names.COLOURS);
    }
}
