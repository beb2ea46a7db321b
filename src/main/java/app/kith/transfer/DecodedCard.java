package app.kith.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decodes the bytes of a card: strict UTF-8 where that holds, else line by line what the line says it is in
/// (`CHARSET` of vCard 2.1), UTF-8 that was folded inside a character, or Windows-1252.
///
/// @param text the lines of the card, each ended by a line feed
/// @param card the same card with the line numbers that go with `text`
record DecodedCard(String text, RawCard card) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*CHARSET\\s*=\\s*\"?([A-Za-z0-9._:-]+)");

    static DecodedCard of(RawCard card) {
        byte[] bytes = card.bytes();
        Optional<String> whole = strict(bytes, UTF_8);
        var found = new DecodedCard(whole.orElse(""), card);
        return (whole.isPresent() ? found : found.byLines()).cleaned();
    }

    private DecodedCard byLines() {
        var out = new StringBuilder(card.bytes().length);
        var numbers = new int[card.lines().length];
        int count = 0;
        int line = 0;
        int at = 0;
        byte[] bytes = card.bytes();
        while (at < bytes.length) {
            int from = at;
            int end = lineEnd(bytes, at);
            int next = end + 1;
            var folded = new ByteArrayOutputStream(end - at);
            folded.write(bytes, at, end - at);
            int read = 1;
            while (next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t')) {
                end = lineEnd(bytes, next);
                folded.write(bytes, next + 1, end - next - 1);
                next = end + 1;
                read++;
            }
            numbers[count++] = card.lines()[Math.min(line, card.lines().length - 1)];
            boolean broken = read > 1 && strict(Arrays.copyOfRange(bytes, from, end), UTF_8).isEmpty();
            out.append(decode(folded.toByteArray(), numbers[count - 1], broken)).append('\n');
            line += read;
            at = next;
        }
        var mapped = new RawCard(card.line(), bytes, Arrays.copyOf(numbers, count), card.findings())
                .quoted(card.quoted());
        return new DecodedCard(out.toString(), mapped);
    }

    private String decode(byte[] line, int number, boolean broken) {
        Optional<String> named = charset(line).flatMap(charset -> strict(line, charset));
        if (named.isPresent()) {
            return named.get();
        }
        Optional<String> utf8 = strict(line, UTF_8);
        if (utf8.isPresent()) {
            if (broken) {
                card.findings().add(new Finding(number, Reason.BROKEN_CHARACTER, ""));
            }
            return utf8.get();
        }
        card.findings().add(new Finding(number, Reason.NOT_UTF8, ""));
        return strict(line, WINDOWS).orElseGet(() -> new String(line, ISO_8859_1));
    }

    private DecodedCard cleaned() {
        if (text.indexOf('\0') < 0) {
            return this;
        }
        card.findings().add(new Finding(card.line(), Reason.CONTROL_CHARACTERS, ""));
        return new DecodedCard(text.replace("\0", ""), card);
    }

    private static Optional<Charset> charset(byte[] line) {
        int colon = 0;
        while (colon < line.length && line[colon] != ':') {
            colon++;
        }
        String head = new String(line, 0, colon, ISO_8859_1);
        var named = CHARSET.matcher(head);
        // Quoted-printable is ASCII here, and decoded where the value is read.
        boolean plain = !head.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
        try {
            return plain && named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
