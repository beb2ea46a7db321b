package app.kith.sharing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers are read from single mails and from mailboxes, whatever else is in them.
class AnswerReaderTest {
    @TempDir
    Path folder;

    @Test
    void aMailNamesWhatItAnswers() throws IOException {
        assertThat(read("""
                From: =?utf-8?Q?Jill_M=C3=B6reau?= <jill@northlight.example>
                Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=
                Message-ID: <r1@northlight.example>
                In-Reply-To: <two@home.example>
                References: <one@home.example>
                 <two@home.example>
                Date: Mon, 23 Nov 2026 10:00:00 +0100

                Thank you.
                In-Reply-To: <text@home.example>
                """.replace("\n", "\r\n")))
                .containsExactly(new Answer("<r1@northlight.example>",
                        List.of("<two@home.example>", "<one@home.example>"),
                        "jill@northlight.example", "Grüße", Optional.of(Instant.parse("2026-11-23T09:00:00Z"))));
    }

    @Test
    void referencesAloneAreReadFromTheNearest() throws IOException {
        assertThat(read("From: a@b.example\nReferences: <one@h> <two@h> <three@h>\n\nx").getFirst().answers())
                .containsExactly("<three@h>", "<two@h>", "<one@h>");
    }

    @Test
    void aMailboxIsReadMailByMail() throws IOException {
        List<Answer> read = read("""
                From jill@n.example Mon Nov 23 10:00:00 2026
                From: jill@n.example
                In-Reply-To: <1@h.x>

                Dear,
                >From here on
                From the middle of a text, not a separator

                From rui@n.example Mon Nov 23 10:00:00 2026
                From: rui@n.example
                In-Reply-To: <2@h.x>

                Yes

                From erin@n.example Mon Nov 23 10:00:00 2026
                From: erin@n.example

                """);
        assertThat(read).extracting(Answer::from).containsExactly("jill@n.example", "rui@n.example", "erin@n.example");
        assertThat(read).extracting(Answer::answers).containsExactly(List.of("<1@h.x>"), List.of("<2@h.x>"), List.of());
    }

    @Test
    void whatIsMissingOrBrokenIsLeftEmpty() throws IOException {
        assertThat(read("Date: yesterday\nFrom: <<<\nSubject: =?x-none?Q?a?=\nIn-Reply-To: no id\n\n").getFirst())
                .satisfies(answer -> assertThat(answer.sent()).isEmpty())
                .satisfies(answer -> assertThat(answer.answers()).isEmpty());
        assertThat(read("")).isEmpty();
    }

    @Test
    void rubbishIsReadWithoutHarm() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] octets = new byte[random.nextInt(3_000)];
            random.nextBytes(octets);
            if (round % 2 == 0 && octets.length > 5) {
                System.arraycopy("From ".getBytes(StandardCharsets.US_ASCII), 0, octets, 0, 5);
            }
            Path file = Files.write(folder.resolve("rubbish.mbox"), octets);
            AnswerReader.read(file, answer -> assertThat(answer.subject()).doesNotContain("\n"));
        }
    }

    @Test
    void aHugeMailIsPassedOverInLittleMemory() throws IOException {
        String mail = "From a Mon Nov 23 10:00:00 2026\nFrom: a@b.example\nX: " + "y".repeat(3_000_000)
                + "\nIn-Reply-To: <late@h.x>\n\n" + "z".repeat(5_000_000) + "\n\n";
        assertThat(read(mail + mail)).hasSize(2)
                .allSatisfy(answer -> assertThat(answer.answers()).containsExactly("<late@h.x>"));
    }

    private List<Answer> read(String text) throws IOException {
        var all = new ArrayList<Answer>();
        AnswerReader.read(Files.writeString(folder.resolve("mail.eml"), text), all::add);
        return all;
    }
}
