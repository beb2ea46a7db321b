package app.kith.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/// Makes letters alike that people do not tell apart when they search: case, accents, ligatures, widths. One character at a
/// time, so that a place in the folded text leads back to its place in the text.
final class Fold {
    private static final int TABLE = 0x600;
    private static final String[] PLAIN = IntStream.range(0, TABLE).mapToObj(Fold::compute).toArray(String[]::new);

    private Fold() {}

    /// `codePoint` folded: `É` gives `e`, `ß` gives `ss`, a combining mark or an apostrophe nothing.
    static String plain(int codePoint) {
        return codePoint < TABLE ? PLAIN[codePoint] : compute(codePoint);
    }

    /// As [#plain], but with the vowels spelled out as in German and Danish: `ä` gives `ae`, `ø` gives `oe`, `å` gives `aa`.
    ///
    /// @param before the code point before, for a dieresis that stands by itself; 0 without one
    static String spelledOut(int codePoint, int before) {
        return switch (codePoint) {
            case 'ä', 'Ä' -> "ae";
            case 'ö', 'Ö', 'ø', 'Ø' -> "oe";
            case 'ü', 'Ü' -> "ue";
            case 'å', 'Å' -> "aa";
            case '\u0308' -> "aouAOU".indexOf(before) >= 0 ? "e" : "";
            default -> plain(codePoint);
        };
    }

    /// Whether [#spelledOut] differs from [#plain].
    static boolean hasSpelling(int codePoint, int before) {
        return codePoint > 0x7F && codePoint <= 0x308 && !spelledOut(codePoint, before).equals(plain(codePoint));
    }

    /// The whole of `text` folded, everything but combining marks kept.
    static String plain(String text) {
        var folded = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(codePoint -> folded.append(plain(codePoint)));
        return folded.toString();
    }

    private static String compute(int codePoint) {
        if (Kind.of(codePoint) == Kind.APOSTROPHE) {
            return "";
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length());
        apart.toLowerCase(Locale.ROOT).codePoints().forEach(part -> append(part, folded));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void append(int part, StringBuilder folded) {
        switch (part) {
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            default -> {
                if (Character.getType(part) != Character.NON_SPACING_MARK) {
                    folded.appendCodePoint(part);
                }
            }
        }
    }
}
