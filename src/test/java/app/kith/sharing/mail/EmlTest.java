package app.kith.sharing.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The draft in a file is one letter to one person, and nothing typed makes more of it.
class EmlTest {
    static final Iterable<String> PAYLOADS = Letters.PAYLOADS;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("PAYLOADS")
    void nothingTypedAddsAHeaderOrARecipient(String payload) throws Exception {
        Mail mail = Letters.to("Jill" + payload, "jill@northlight.example", "Subject" + payload, "Text" + payload);
        MimeMessage read = written(mail);
        assertThat(Collections.list(read.getAllHeaders())).extracting(Header::getName)
                .containsExactlyInAnyOrder("From", "To", "Message-ID", "Subject", "Date", "MIME-Version",
                        "Content-Type", "Content-Transfer-Encoding", "X-Unsent");
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getRecipients(Message.RecipientType.TO)[0].toString()).contains("jill@northlight.example");
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
    }

    @Test
    void namesBeyondAsciiAndLongLinesComeBackAsTheyWere() throws Exception {
        String text = "Grüße aus São Paulo, 北京 und Łódź.\n" + "lang ".repeat(400) + "\n.\nEnde";
        MimeMessage read = written(Letters.to("Łukasz Žižek 李", "l@n.example", "Für die Zukunft: наука", text));
        assertThat(read.getSubject()).isEqualTo("Für die Zukunft: наука");
        assertThat(read.getContent()).isEqualTo(text.replace("\n", "\r\n"));
        assertThat(((InternetAddress) read.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Łukasz Žižek 李");
        assertThat(read.getFrom()[0].toString()).contains("noor@home.example");
    }

    @Test
    void allLinesAreShortAndInAscii() throws Exception {
        written(Letters.to("Łukasz", "l@n.example", "Žižek ".repeat(60), "ü".repeat(3_000)));
        byte[] octets = Files.readAllBytes(folder.resolve("letter.eml"));
        String all = new String(octets, StandardCharsets.ISO_8859_1);
        assertThat(all.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(998);
        assertThat(all).matches("[\\x09\\x0A\\x0D\\x20-\\x7E]*");
        assertThat(all.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void theMessageIdAndTheDateAreTheLettersOwn() throws Exception {
        Mail mail = Letters.to("Jill", "jill@northlight.example");
        MimeMessage read = written(mail);
        assertThat(read.getMessageID()).isEqualTo(mail.messageId());
        assertThat(read.getHeader("Date")).containsExactly("Sun, 22 Nov 2026 08:30:00 +0000");
    }

    @Test
    void aDraftWithoutASenderLeavesThatToTheMailProgram() throws Exception {
        Mail mail = Letters.to("Jill", "jill@northlight.example");
        MimeMessage read = written(
                new Mail(Optional.empty(), mail.to(), mail.subject(), mail.text(), mail.messageId(), mail.written()));
        assertThat(read.getFrom()).isNull();
    }

    @Test
    void whatStoodThereStaysWhenTheFolderIsGone() {
        assertThatThrownBy(() -> Eml.write(Letters.to("Jill", "jill@northlight.example"),
                folder.resolve("gone").resolve("letter.eml"))).isInstanceOf(IOException.class);
    }

    @Test
    void aMessageIdIsNeverMadeOfAnythingElse() {
        for (String id : List.of("", "x@y", "<x y@z>", "<a@b>\r\nBcc: c@d", "<a@b><c@d>")) {
            Mail mail = Letters.to("Jill", "jill@northlight.example");
            assertThatThrownBy(() -> new Mail(mail.from(), mail.to(), "", "", id, mail.written())).as(id)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private MimeMessage written(Mail mail) throws Exception {
        Path file = folder.resolve("letter.eml");
        Eml.write(mail, file);
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
