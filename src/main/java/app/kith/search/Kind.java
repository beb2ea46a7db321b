package app.kith.search;

/// What a character does to a word.
///
/// - `LETTER`: a letter, a digit or a mark on one: goes on with the word.
/// - `IDEOGRAPH`: Chinese, Japanese or Korean: a word of its own, and one with its neighbour.
/// - `PICTOGRAPH`: a pictograph: a word of its own.
/// - `APOSTROPHE`: joins two parts of a word that are found by themselves as well.
/// - `BREAK`: ends a word.
enum Kind {
    LETTER, IDEOGRAPH, PICTOGRAPH, APOSTROPHE, BREAK;

    /// The kind of `codePoint`.
    static Kind of(int codePoint) {
        if (codePoint < 0x80) {
            if (codePoint == '\'') {
                return APOSTROPHE;
            }
            return Character.isLetterOrDigit(codePoint) ? LETTER : BREAK;
        }
        return switch (codePoint) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4', '\u2032', '\uFF07' -> APOSTROPHE;
            case '\u30FC', '\u3005', '\uFF70' -> IDEOGRAPH;
            default -> wide(codePoint);
        };
    }

    private static Kind wide(int codePoint) {
        if (codePoint >= 0x1100 && asian(Character.UnicodeScript.of(codePoint)) && Character.isLetter(codePoint)) {
            return IDEOGRAPH;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> LETTER;
            case Character.OTHER_SYMBOL -> PICTOGRAPH;
            default -> Character.isLetterOrDigit(codePoint) ? LETTER : BREAK;
        };
    }

    private static boolean asian(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }
}
