package app.kith.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");

    static Stream<Arguments> encodings() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, WINDOWS, ISO_8859_1)
                .flatMap(charset -> Stream.of(true, false).map(mark -> new Object[]{charset, mark}))
                .filter(pair -> !(boolean) pair[1] || ((Charset) pair[0]).name().startsWith("UTF"))
                .flatMap(pair -> Stream.of("\n", "\r\n", "\r").map(end -> Arguments.of(pair[0], pair[1], end)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void charactersOfEachEncodingAreRead(Charset charset, boolean mark, String lineEnd) {
        String text = (mark ? "\uFEFF" : "")
                + "BEGIN:VCARD\nVERSION:3.0\nN:Müller;Zoë\nORG:Ça & Là\nEND:VCARD\n".replace("\n", lineEnd);
        List<ReadCard> cards = Cards.read(text.getBytes(charset));
        assertThat(cards).hasSize(1);
        assertThat(Cards.contact(cards.getFirst()).called()).isEqualTo("Zoë Müller");
        assertThat(Cards.contact(cards.getFirst()).work().organisation()).isEqualTo("Ça & Là");
    }

    @Test
    void theEuroAndQuotesOfWindowsAreRead() {
        byte[] bytes = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nNOTE:“5 €” — œuvre\nEND:VCARD\n".getBytes(WINDOWS);
        ReadCard card = Cards.read(bytes).getFirst();
        assertThat(card.notes().getFirst().text()).isEqualTo("“5 €” — œuvre");
        assertThat(card.findings()).containsExactly(new Finding(4, Reason.NOT_UTF8, ""));
    }

    @Test
    void aChosenEncodingIsBelieved() {
        byte[] bytes = "BEGIN:VCARD\nVERSION:3.0\nFN:田中 実\nEND:VCARD\n".getBytes(SHIFT_JIS);
        ReadCard card = Cards.read(new ByteArrayInputStream(bytes), SHIFT_JIS).getFirst();
        assertThat(Cards.contact(card).called()).isEqualTo("田中 実");
    }

    @Test
    void aLineThatSaysItsCharsetIsBelieved() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:".getBytes(UTF_8));
        bytes.writeBytes("田中;実\n".getBytes(SHIFT_JIS));
        bytes.writeBytes("NOTE:café\nEND:VCARD\n".getBytes(UTF_8));
        ReadCard card = Cards.read(bytes.toByteArray()).getFirst();
        assertThat(Cards.contact(card).name().family()).isEqualTo("田中");
        assertThat(card.notes().getFirst().text()).isEqualTo("café");
    }

    @Test
    void aLineFoldedInsideACharacterIsJoined() {
        byte[] whole = "NOTE:über".getBytes(UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n".getBytes(UTF_8));
        bytes.write(whole, 0, 6);
        bytes.writeBytes("\n ".getBytes(UTF_8));
        bytes.write(whole, 6, whole.length - 6);
        bytes.writeBytes("\nEND:VCARD\n".getBytes(UTF_8));
        ReadCard card = Cards.read(bytes.toByteArray()).getFirst();
        assertThat(card.notes().getFirst().text()).isEqualTo("über");
        assertThat(card.findings()).containsExactly(new Finding(4, Reason.BROKEN_CHARACTER, ""));
    }

    @Test
    void surrogatePairsSurviveLongUtf16Files() {
        String note = "😀".repeat(30_000);
        byte[] bytes = ("\uFEFFBEGIN:VCARD\nVERSION:3.0\nFN:Ann\nNOTE:" + note + "\nEND:VCARD\n").getBytes(UTF_16LE);
        assertThat(Cards.read(bytes).getFirst().notes().getFirst().text()).isEqualTo(note);
    }

    @Test
    void theNameIsComposed() {
        byte[] bytes = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoe\u0308\nEND:VCARD\n".getBytes(UTF_8);
        assertThat(Cards.contact(Cards.read(bytes).getFirst()).called()).isEqualTo("Zo\u00EB");
    }
}
