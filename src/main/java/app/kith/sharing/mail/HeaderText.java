package app.kith.sharing.mail;

import java.text.Normalizer;

/// What may stand in the head of a mail. A line break in a subject or a name would begin a header of somebody else's making.
final class HeaderText {
    private HeaderText() {}

    /// The text in one line and in NFC: control characters, line and paragraph separators become one space, marks that turn
    /// the direction of writing are dropped.
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (breaks(letter)) {
                line.append(' ');
            } else if (!turns(letter)) {
                line.appendCodePoint(letter);
            }
        });
        return line.toString().replaceAll(" {2,}", " ").strip();
    }

    /// Whether a letter is a control character or separates lines.
    static boolean breaks(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /// The embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, section 2).
    private static boolean turns(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }
}
