package app.kith.sharing.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters are handed to a real mail server on this machine, protected or not at all, and what came of each is said once.
class SmtpTest {
    private static final char[] PASSWORD = "canary-4711".toCharArray();
    private static final Duration SHORT = Duration.ofMillis(700);

    @TempDir
    static Path folder;

    private static Identity identity;

    private final GreenMail server = new GreenMail(
            new ServerSetup[]{new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)});
    private MailDoor door;

    @BeforeAll
    static void identify() throws Exception {
        identity = Identity.of(folder, "localhost", "-1d", 30);
    }

    @BeforeEach
    void start() throws Exception {
        server.start();
        server.setUser("noor@home.example", "noor", new String(PASSWORD));
        server.getUserManager().setAuthRequired(true);
        door = new MailDoor(server.getSmtp().getPort(), identity.server());
    }

    @AfterEach
    void stop() throws IOException {
        door.close();
        server.stop();
    }

    @Test
    void eachLetterArrivesByItselfWithItsOwnMessageId() throws Exception {
        List<Mail> letters = List.of(Letters.to("Jill Möreau", "jill@northlight.example"),
                Letters.to("Rui", "rui@barros.example", "Für Sie", "Grüße\n.\nEnde"));
        assertThat(send(startTls(), letters)).containsExactlyInAnyOrderEntriesOf(
                Map.of(letters.get(0), new Outcome.Accepted(), letters.get(1), new Outcome.Accepted()));
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        for (int at = 0; at < 2; at++) {
            assertThat(arrived[at].getAllRecipients()).hasSize(1);
            assertThat(arrived[at].getMessageID()).isEqualTo(letters.get(at).messageId());
            assertThat(arrived[at].getHeader("X-Unsent")).isNull();
        }
        assertThat(arrived[1].getContent()).isEqualTo("Grüße\r\n.\r\nEnde");
    }

    @Test
    void neitherPasswordNorLetterIsSaidInClear() {
        send(startTls(), List.of(Letters.to("Jill", "jill@northlight.example")));
        assertThat(door.heardInClear()).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
    }

    @Test
    void aServerWithoutProtectionHearsNothing() throws Exception {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        door.strip();
        assertThat(send(startTls(), List.of(letter))).containsEntry(letter, new Outcome.NotProtected());
        assertThat(String.join("\n", door.heardInClear())).doesNotContain("AUTH", "MAIL", "canary");
        var direct = new MailServer("localhost", server.getSmtp().getPort(), MailServer.Security.TLS, "noor", SHORT,
                SHORT);
        assertThat(send(new Smtp(direct, identity.trusted()), List.of(letter)).get(letter))
                .isIn(new Outcome.NotProtected(), new Outcome.TimedOut());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateNobodyVouchesForIsRefused() {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        var untrusting = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertThat(send(new Smtp(startTls().server(), untrusting), List.of(letter))).containsEntry(letter,
                new Outcome.WrongCertificate());
        assertThat(send(new Smtp(tls("localhost"), untrusting), List.of(letter))).containsEntry(letter,
                new Outcome.WrongCertificate());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        Smtp byNumber = new Smtp(new MailServer("127.0.0.1", door.port(), MailServer.Security.STARTTLS, "noor", SHORT,
                SHORT), identity.trusted());
        assertThat(send(byNumber, List.of(letter))).containsEntry(letter, new Outcome.WrongCertificate());
        Smtp greenMail = new Smtp(tls("localhost"), Identity.ofGreenMail().trusted());
        assertThat(send(greenMail, List.of(letter))).containsEntry(letter, new Outcome.WrongCertificate());
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        Identity expired = Identity.of(folder, "localhost", "-10d", 5);
        try (var late = new MailDoor(server.getSmtp().getPort(), expired.server())) {
            Smtp smtp = new Smtp(new MailServer("localhost", late.port(), MailServer.Security.STARTTLS, "noor", SHORT,
                    SHORT), expired.trusted());
            assertThat(send(smtp, List.of(letter))).containsEntry(letter, new Outcome.WrongCertificate());
            assertThat(String.join("\n", late.heardInClear())).doesNotContain("AUTH", "canary");
        }
    }

    @Test
    void aWrongPasswordIsSaidAsSuch() {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        var outcomes = new LinkedHashMap<Mail, Outcome>();
        startTls().send(List.of(letter), "wrong".toCharArray(), mail -> {}, outcomes::put);
        assertThat(outcomes.get(letter)).isInstanceOf(Outcome.LoginRefused.class);
        assertThat(startTls().tryOut("wrong".toCharArray())).isInstanceOf(Outcome.LoginRefused.class);
        assertThat(startTls().tryOut(PASSWORD)).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void aRefusedRecipientDoesNotStopTheOthers() {
        List<Mail> letters = List.of(Letters.to("Jill", "jill@northlight.example"),
                Letters.to("Gone", "gone@northlight.example"), Letters.to("Rui", "rui@barros.example"));
        door.fault("RCPT TO:<GONE@", new MailDoor.Fault.Says("550 5.1.1 no such mailbox here"));
        Map<Mail, Outcome> outcomes = send(startTls(), letters);
        assertThat(outcomes).containsEntry(letters.get(0), new Outcome.Accepted())
                .containsEntry(letters.get(1), new Outcome.Refused(550, "550 5.1.1 no such mailbox here"))
                .containsEntry(letters.get(2), new Outcome.Accepted());
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aRefusalAfterTheWholeLetterIsARefusal() {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        door.fault(".", new MailDoor.Fault.Says("554 5.7.1 looks like spam"));
        assertThat(send(startTls(), List.of(letter))).containsEntry(letter,
                new Outcome.Refused(554, "554 5.7.1 looks like spam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
    void aLineCutBeforeTheLetterIsOverLeavesItUnsent(String command) {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        door.fault(command, new MailDoor.Fault.Cut());
        assertThat(send(startTls(), List.of(letter)).get(letter)).isNotInstanceOfAny(Outcome.Accepted.class,
                Outcome.Unclear.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLineCutBeforeTheLastAnswerLeavesItUnclear() {
        List<Mail> letters = List.of(Letters.to("Jill", "jill@northlight.example"),
                Letters.to("Rui", "rui@barros.example"));
        door.fault(".", new MailDoor.Fault.CutBeforeAnswer());
        assertThat(send(startTls(), letters).values()).containsOnly(new Outcome.Unclear());
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() throws Exception {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            for (var security : MailServer.Security.values()) {
                var smtp = new Smtp(new MailServer("localhost", mute.getLocalPort(), security, "noor", SHORT, SHORT),
                        identity.trusted());
                assertThat(send(smtp, List.of(letter))).containsEntry(letter, new Outcome.TimedOut());
            }
        }
    }

    @Test
    void noServerIsSaidAsSuch() throws Exception {
        Mail letter = Letters.to("Jill", "jill@northlight.example");
        int free;
        try (var closed = new ServerSocket(0)) {
            free = closed.getLocalPort();
        }
        var nobody = new MailServer("localhost", free, MailServer.Security.TLS, "noor", SHORT, SHORT);
        assertThat(send(new Smtp(nobody, identity.trusted()), List.of(letter))).containsEntry(letter,
                new Outcome.NotReached());
        var nowhere = new MailServer("mail.invalid", free, MailServer.Security.TLS, "noor", SHORT, SHORT);
        assertThat(send(new Smtp(nowhere, identity.trusted()), List.of(letter))).containsEntry(letter,
                new Outcome.NotReached());
    }

    @Test
    void cancellingEndsTheWaitAtOnceAndLeavesTheRestUnsent() throws Exception {
        List<Mail> letters = List.of(Letters.to("Jill", "jill@northlight.example"),
                Letters.to("Rui", "rui@barros.example"));
        door.fault("RCPT TO:<RUI@", new MailDoor.Fault.Silent());
        var told = new CopyOnWriteArrayList<Outcome>();
        var leaving = new CopyOnWriteArrayList<Mail>();
        var patient = new MailServer("localhost", door.port(), MailServer.Security.STARTTLS, "noor",
                Duration.ofMinutes(1), Duration.ofMinutes(1));
        var smtp = new Smtp(patient, identity.trusted());
        var sending = Thread.ofVirtual()
                .start(() -> smtp.send(letters, PASSWORD, leaving::add, (mail, outcome) -> told.add(outcome)));
        await().until(() -> leaving.size() == 2);
        sending.interrupt();
        assertThat(sending.join(Duration.ofSeconds(5))).isTrue();
        assertThat(told).containsExactly(new Outcome.Accepted(), new Outcome.Cancelled());
    }

    @Test
    void anAddressBeyondAsciiIsNotForcedOnAServer() {
        List<Mail> letters = List.of(Letters.to("Jörg", "jörg@books.example"),
                Letters.to("Jill", "jill@northlight.example"));
        door.withholdInternational();
        assertThat(send(startTls(), letters)).containsEntry(letters.get(0), new Outcome.AddressNotTaken())
                .containsEntry(letters.get(1), new Outcome.Accepted());
    }

    @Test
    void anAddressBeyondAsciiArrivesWhereTheServerTakesIt() throws Exception {
        Mail letter = Letters.to("Jörg", "jörg@books.example");
        assertThat(send(startTls(), List.of(letter))).containsEntry(letter, new Outcome.Accepted());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noPayloadAddsAHeaderOnTheWay() throws Exception {
        var letters = new ArrayList<Mail>();
        for (String payload : Letters.PAYLOADS) {
            letters.add(Letters.to("Jill" + payload, "jill" + letters.size() + "@northlight.example",
                    "Subject" + payload, "Text" + payload));
        }
        assertThat(send(startTls(), letters).values()).hasSize(letters.size()).containsOnly(new Outcome.Accepted());
        assertThat(server.getReceivedMessages()).hasSize(letters.size());
        for (MimeMessage arrived : server.getReceivedMessages()) {
            assertThat(arrived.getAllRecipients()).hasSize(1);
            assertThat(Arrays.asList(arrived.getHeader("Subject"))).hasSize(1);
            assertThat(arrived.getHeader("Bcc")).isNull();
            assertThat(arrived.getContentType()).startsWith("text/plain");
        }
    }

    private Map<Mail, Outcome> send(Smtp smtp, List<Mail> letters) {
        var outcomes = new LinkedHashMap<Mail, Outcome>();
        smtp.send(letters, PASSWORD, mail -> {}, (mail, outcome) -> assertThat(outcomes.put(mail, outcome)).isNull());
        return outcomes;
    }

    private Smtp startTls() {
        try {
            return new Smtp(new MailServer("localhost", door.port(), MailServer.Security.STARTTLS, "noor",
                    Duration.ofSeconds(5), Duration.ofSeconds(5)), identity.trusted());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MailServer tls(String host) {
        return new MailServer(host, server.getSmtps().getPort(), MailServer.Security.TLS, "noor", Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }
}
