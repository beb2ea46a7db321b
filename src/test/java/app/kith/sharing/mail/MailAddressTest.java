package app.kith.sharing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A letter has one recipient, whatever was typed as the address.
class MailAddressTest {
    static final Iterable<String> PAYLOADS = Letters.PAYLOADS;

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void nothingTypedAfterAnAddressAddsARecipient(String payload) {
        MailAddress.read("Jill", "jill@northlight.example" + payload).ifPresent(read -> {
            assertThat(read.address()).matches("[^,;<>\\s@]+@[^,;<>\\s@]+").doesNotContain("mallory");
            assertThat(read.internet().getAddress()).isEqualTo(read.address());
        });
        assertThat(MailAddress.read("Jill", payload + "jill@northlight.example")
                .map(MailAddress::address)
                .filter(address -> address.chars().filter(letter -> letter == '@').count() > 1)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void aNameStaysInOneLine(String payload) {
        assertThat(new MailAddress("Jill" + payload, "jill@northlight.example").internet().toString())
                .doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jill", "@northlight.example", "jill@", "jill@-x.example", "jill moreau@x.example",
            "jill@north light.example", "jill@northlight..example", "a@b@c.example", ".jill@northlight.example"})
    void whatIsNoMailboxIsRefused(String typed) {
        assertThat(MailAddress.read("", typed)).isEmpty();
    }

    @Test
    void aDomainBeyondAsciiTravelsInItsAsciiForm() {
        var read = new MailAddress("Jörg", "joerg@bücher.example");
        assertThat(read.address()).isEqualTo("joerg@xn--bcher-kva.example");
        assertThat(read.international()).isFalse();
        assertThat(read.domain()).isEqualTo("xn--bcher-kva.example");
    }

    @Test
    void aLocalPartBeyondAsciiIsKeptAndSaid() {
        var read = new MailAddress("Jörg", "jörg@books.example");
        assertThat(read.address()).isEqualTo("jörg@books.example");
        assertThat(read.international()).isTrue();
    }

    @Test
    void anAddressLongerThanServersTakeIsRefused() {
        assertThat(MailAddress.read("", "a".repeat(65) + "@northlight.example")).isEmpty();
        assertThat(MailAddress.read("", "a".repeat(64) + "@northlight.example")).isPresent();
    }
}
