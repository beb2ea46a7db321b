package app.kith.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// What is made from a name: the letters and colour of an avatar, and the form that lists and matching compare.
public final class Names {
    /// How many colours avatars have.
    public static final int COLOURS = 8;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    /// Text as it enters the book: in NFC, so that one letter typed in two ways is one letter, and without blanks around.
    public static String entered(String text) {
        return (Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC)).strip();
    }

    /// The form that lists order by and matching compares: no accents, no case, one blank between words. `ß`, `ø`, `ł`
    /// and their like, which no normal form takes apart, become their plain letters.
    public static String folded(String text) {
        return spaced(isPlain(text) ? text : unmarked(text), false);
    }

    /// The folded form without punctuation, for comparing: `O'Brien` and `OBrien` are one, `Jean-Luc` and `Jean Luc` too.
    public static String compared(String text) {
        return spaced(isPlain(text) ? text : unmarked(text), true);
    }

    /// In lower case, with one blank for each gap. By hand: this runs for every name of an import.
    private static String spaced(String text, boolean lettersOnly) {
        String lower = text.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        boolean gap = false;
        for (int at = 0; at < lower.length();) {
            int letter = lower.codePointAt(at);
            at += Character.charCount(letter);
            boolean joins = lettersOnly && (letter == '\'' || letter == '\u2019');
            boolean parts = Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                    || (lettersOnly && !isPartOfWord(letter));
            if (parts && !joins) {
                gap = !out.isEmpty();
            } else if (!joins) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.appendCodePoint(letter);
            }
        }
        return out.toString();
    }

    private static boolean isPartOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || (letter > 127 && switch (Character.getType(letter)) {
            case Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.NON_SPACING_MARK -> true;
            default -> false;
        });
    }

    /// One or two capital letters for the avatar; a single one for scripts that write names without gaps; empty when
    /// nothing is known.
    public static String initials(Contact contact) {
        return initials(contact.name().given(), contact.name().family(), contact.called());
    }

    static String initials(String given, String family, String called) {
        if (!given.isEmpty() && !family.isEmpty() && !unspaced(family)) {
            return letter(given) + letter(lastCapital(family));
        }
        String[] words = GAPS.split(called.strip(), -1);
        String first = letter(words[0]);
        return words.length == 1 || unspaced(words[0]) ? first : first + letter(words[words.length - 1]);
    }

    /// Which of the [#COLOURS] colours the avatar has, from 0; the same for good, whatever the card is called.
    public static int colour(UUID id) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) Long.remainderUnsigned(mixed >>> 32, COLOURS);
    }

    /// Whether a text is written in a script that sets no gap between family and given name.
    static boolean unspaced(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Names::isEastAsian);
    }

    private static boolean isEastAsian(int letter) {
        var script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
                || letter == '\u30FC' || letter == '\u30FB';
    }

    private static String letter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .map(first -> first.toUpperCase(Locale.ROOT))
                .orElse("");
    }

    private static String lastCapital(String family) {
        return GAPS.splitAsStream(family)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .findFirst()
                .orElse(family);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(String text) {
        var plain = new StringBuilder(text.length() + 4);
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").codePoints().forEach(letter -> {
            switch (letter) {
                case 'ß', 'ẞ' -> plain.append("ss");
                case 'æ', 'Æ' -> plain.append("ae");
                case 'œ', 'Œ' -> plain.append("oe");
                case 'ø', 'Ø' -> plain.append('o');
                case 'ł', 'Ł' -> plain.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
                case 'þ', 'Þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }
}
