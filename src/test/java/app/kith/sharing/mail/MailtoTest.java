package app.kith.sharing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The address handed to the mail program holds one recipient, a subject and a text, and gives back what was written.
class MailtoTest {
    static final Iterable<String> PAYLOADS = Letters.PAYLOADS;

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void subjectAndTextComeBackAsTheyWereAndBringNothingAlong(String payload) {
        Mail mail = Letters.to("Jill", "jill@northlight.example", "Subject" + payload, "Text" + payload);
        var address = Mailto.of(mail).address().toString();
        assertThat(address).startsWith("mailto:jill@northlight.example?").matches("[ -~]+");
        assertThat(address.chars().filter(letter -> letter == '?').count()).isEqualTo(1);
        assertThat(fields(address)).containsOnly(Map.entry("subject", mail.subject()),
                Map.entry("body", mail.text().replace("\n", "\r\n")));
        assertThat(mail.subject()).doesNotContain("\r", "\n");
    }

    @Test
    void octetsAreEncodedAsTheRfcSays() {
        Mail mail = Letters.to("Jörg", "jörg+news@bücher.example", "Grüße & mehr", "100% Preis?\nJa.");
        assertThat(Mailto.of(mail).address()).hasToString("mailto:j%C3%B6rg%2Bnews@xn--bcher-kva.example"
                + "?subject=Gr%C3%BC%C3%9Fe%20%26%20mehr&body=100%25%20Preis%3F%0D%0AJa.");
        assertThat(Mailto.of(mail).whole()).isTrue();
    }

    @Test
    void aLetterTooLongForMailProgramsIsNotCutButLeftOut() {
        Mail mail = Letters.to("Jill", "jill@northlight.example", "Subject", "ä".repeat(400));
        Mailto address = Mailto.of(mail);
        assertThat(address.whole()).isFalse();
        assertThat(address.address()).hasToString("mailto:jill@northlight.example?subject=Subject");
        Mail longest = Letters.to("Jill", "jill@northlight.example", "Subject", "a".repeat(Mailto.LONGEST
                - "mailto:jill@northlight.example?subject=Subject&body=".length()));
        assertThat(Mailto.of(longest).address().toString()).hasSize(Mailto.LONGEST);
    }

    @Test
    void evenAnEndlessSubjectLeavesAnAddress() {
        Mail mail = Letters.to("Jill", "jill@northlight.example", "ü".repeat(2_000), "Text");
        assertThat(Mailto.of(mail).address()).hasToString("mailto:jill@northlight.example");
    }

    private static Map<String, String> fields(String address) {
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(address.substring(address.indexOf('?') + 1).split("&", -1)).forEach(field -> {
            var name = field.substring(0, field.indexOf('='));
            var value = URLDecoder.decode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8);
            assertThat(fields.put(name, value)).as("twice: " + name).isNull();
        });
        return fields;
    }
}
