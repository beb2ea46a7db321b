package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileVcardTest {
    private static final String HEAD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n";
    private static final String TAIL = "EMAIL:ann@example.com\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bea\nEND:VCARD\n";

    @Test
    void aPhotoOfFiftyMegabytesIsLeftOutAndTheCardRead() {
        List<ReadCard> cards = read(HEAD + "PHOTO;ENCODING=b;TYPE=JPEG:", repeated("QUJD", 50 << 20), "\n" + TAIL);
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().photo()).isNull();
        assertThat(Cards.contact(cards.getFirst()).reach().emails()).hasSize(1);
        assertThat(cards.getFirst().findings()).containsExactly(new Finding(4, Reason.PHOTO_LEFT_OUT, "PHOTO"));
    }

    @Test
    void aFoldedPhotoBeyondTheLimitIsLeftOut() {
        String line = " " + "QUJD".repeat(18) + "\n";
        List<ReadCard> cards = read(HEAD + "PHOTO;ENCODING=b:\n", repeated(line, 20 << 20), TAIL);
        assertThat(cards).extracting(card -> Cards.contact(card).called()).containsExactly("Ann", "Bea");
        assertThat(cards.getFirst().findings()).containsExactly(new Finding(4, Reason.PHOTO_LEFT_OUT, "PHOTO"));
    }

    @Test
    void aPropertyWithoutEndIsLeftOut() {
        List<ReadCard> cards = read(HEAD + "NOTE:", repeated("endless ", 30 << 20), "\n" + TAIL);
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().notes()).isEmpty();
        assertThat(cards.getFirst().findings()).containsExactly(new Finding(4, Reason.PROPERTY_TOO_LONG, "NOTE"));
    }

    @Test
    void aLineWithoutEndThatNeverBeginsACardIsPassedOver() {
        List<ReadCard> cards = read("", repeated("x", 40 << 20), "");
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().refusal()).isEqualTo(Reason.OUTSIDE_A_CARD);
    }

    @Test
    void aCardBeyondTheLimitIsRefusedAndTheNextRead() {
        String line = "X-LONG:" + "a".repeat(100_000) + "\n";
        List<ReadCard> cards = read(HEAD, repeated(line, 12 << 20), TAIL);
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().refusal()).isEqualTo(Reason.CARD_TOO_LARGE);
        assertThat(Cards.contact(cards.getLast()).called()).isEqualTo("Bea");
    }

    @Test
    void propertiesBeyondTheLimitAreLeftOut() {
        List<ReadCard> cards = read(HEAD, repeated("TEL:+33 1 23 45 67 89\n", 1 << 20), TAIL);
        assertThat(cards.getFirst().findings()).containsExactly(new Finding(502, Reason.TOO_MANY_PROPERTIES, ""));
        assertThat(Cards.contact(cards.getFirst()).called()).isEqualTo("Ann");
    }

    @Test
    void cardsThatBeginOverAndOverAreEachReported() {
        List<ReadCard> cards = read("BEGIN:VCARD\n".repeat(10_000));
        assertThat(cards).hasSize(10_000).allMatch(card -> card.contact() == null);
    }

    @Test
    void agentsInsideAgentsAreRefusedBeyondADepth() {
        List<ReadCard> cards = read("BEGIN:VCARD\nVERSION:2.1\nFN:A\n" + "AGENT:\nBEGIN:VCARD\nFN:B\n".repeat(5_000));
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().refusal()).isEqualTo(Reason.NESTED_TOO_DEEP);
    }

    @Test
    void anAgentIsKept() {
        List<ReadCard> cards = read(
                "BEGIN:VCARD\nVERSION:2.1\nFN:A\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:B\nEND:VCARD\nEND:VCARD\n");
        assertThat(cards).hasSize(1);
        assertThat(Cards.contact(cards.getFirst()).about().kept()).singleElement().asString().startsWith("AGENT:");
    }

    @Test
    void zeroBytesAreTakenOut() {
        List<ReadCard> cards = read("BEGIN:VCARD\nVERSION:3.0\nFN:A\0n\0n\nNOTE:\0\nEND:VCARD\n");
        assertThat(Cards.contact(cards.getFirst()).called()).isEqualTo("Ann");
        assertThat(cards.getFirst().findings()).extracting(Finding::reason).containsExactly(Reason.CONTROL_CHARACTERS);
    }

    @Test
    void aFileThatStopsInTheMiddleIsReadUpToThere() {
        for (String rest : List.of("NOTE:abc", "NOTE;ENCODING=QUOTED-PRINTABLE:abc=", "NOTE:abc\n ",
                "PHOTO;ENCODING=b:QUJ")) {
            List<ReadCard> cards = read(HEAD + rest);
            assertThat(cards).describedAs(rest).hasSize(1);
            assertThat(Cards.contact(cards.getFirst()).called()).isEqualTo("Ann");
            assertThat(cards.getFirst().findings()).extracting(Finding::reason).contains(Reason.END_MISSING);
        }
    }

    private static List<ReadCard> read(String text) {
        return Cards.read(text.getBytes(UTF_8));
    }

    private static List<ReadCard> read(String before, InputStream middle, String after) {
        var parts = Stream.of(bytes(before), middle, bytes(after)).toList();
        return Cards.read(new SequenceInputStream(Collections.enumeration(parts)), null);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream repeated(String text, int size) {
        byte[] pattern = text.getBytes(UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < size / pattern.length * pattern.length ? pattern[at++ % pattern.length] : -1;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int count = 0;
                for (int next; count < length && (next = read()) >= 0; count++) {
                    to[from + count] = (byte) next;
                }
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }
}
