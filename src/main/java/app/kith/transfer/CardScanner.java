package app.kith.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the cards of a file, one at a time, by bytes: what a line means depends on its character set, which each card
/// may choose anew. Keeps the limits that stop a hostile file from filling the memory.
final class CardScanner implements AutoCloseable {
    /// The most bytes of a card, its photo aside.
    static final int LARGEST_CARD = 5 << 20;
    /// The most bytes of a photo, before it is made smaller.
    static final int LARGEST_PHOTO = 5 << 20;
    /// The most bytes of one property other than a photo.
    static final int LONGEST_PROPERTY = 1 << 20;
    /// The most properties of a card.
    static final int MOST_PROPERTIES = 500;
    /// How deep a card may stand inside others (`AGENT` of vCard 2.1).
    static final int DEEPEST = 8;

    private final LineSource source;
    private boolean begun;

    /// Reads UTF-8, or any character set that has ASCII's bytes for ASCII's characters; see [PlainBytes].
    CardScanner(InputStream in) {
        source = new LineSource(in, CardLines.PHOTO_TEXT);
    }

    /// The next card, or a run of text that belongs to none (with no bytes and one finding); null at the end.
    @Nullable
    RawCard next() throws IOException {
        if (!begun) {
            RawCard stray = passOver();
            if (stray != null || !begun) {
                return stray;
            }
        }
        begun = false;
        return read();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private @Nullable RawCard passOver() throws IOException {
        int strayFrom = 0;
        while (!begun && source.next()) {
            String text = marker();
            if (text.equals("BEGIN:VCARD")) {
                begun = true;
            } else if (!text.isEmpty() && strayFrom == 0) {
                strayFrom = source.number();
            }
        }
        if (strayFrom == 0) {
            return null;
        }
        var finding = new Finding(strayFrom, Reason.OUTSIDE_A_CARD, "");
        return new RawCard(strayFrom, new byte[0], new int[0], new ArrayList<>(List.of(finding)));
    }

    private RawCard read() throws IOException {
        var card = new CardLines(source.number());
        int depth = 0;
        while (source.next()) {
            String text = marker();
            if (text.equals("END:VCARD")) {
                card.end(source.number());
                if (depth-- == 0) {
                    return card.finish();
                }
            } else if (text.equals("BEGIN:VCARD")) {
                if (!card.expectsAgent()) {
                    begun = true;
                    break;
                }
                card.beginAgent(source.number());
                if (++depth > DEEPEST) {
                    card.refuse(source.number(), Reason.NESTED_TOO_DEEP);
                }
            } else {
                card.add(source);
            }
        }
        card.note(Reason.END_MISSING);
        for (; depth >= 0; depth--) {
            card.end(source.number());
        }
        return card.finish();
    }

    /// The line in capitals without blanks when it is short enough to begin or end a card; `?` for a longer one.
    private String marker() {
        byte[] bytes = source.bytes();
        int length = source.length();
        if (length > 40 || length == 0) {
            return length == 0 ? "" : "?";
        }
        int first = bytes[0] & 0xFF;
        boolean possible = first <= ' ' || first == 0xEF || (first | 0x20) == 'b' || (first | 0x20) == 'e';
        if (!possible) {
            return "?";
        }
        var text = new StringBuilder(length);
        for (char c : new String(bytes, 0, length, ISO_8859_1).toCharArray()) {
            // A byte order mark may stand inside a file that was joined from several.
            if (c > ' ' && c != 0xEF && c != 0xBB && c != 0xBF) {
                text.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return text.toString();
    }
}
