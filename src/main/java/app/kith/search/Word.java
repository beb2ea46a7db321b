package app.kith.search;

/// A word of a text, folded.
///
/// @param start of its first character in the text
/// @param end behind its last character in the text
/// @param position counts the words of the text; several words may share one
/// @param plain as [Fold#plain] makes it
/// @param spelled as [Fold#spelledOut] makes it; equal to `plain` when that is no different
record Word(int start, int end, int position, String plain, String spelled) {
    /// Whether there is a second spelling.
    boolean hasSpelling() {
        return !spelled.equals(plain);
    }

    /// Whether one of the spellings is `folded`.
    boolean is(String folded) {
        return plain.equals(folded) || (hasSpelling() && spelled.equals(folded));
    }

    /// Where in `text` the first `letters` folded characters of this word end.
    ///
    /// @param spelling whether they are counted in [#spelled] instead of [#plain]
    int endOf(String text, int letters, boolean spelling) {
        int folded = 0;
        int before = 0;
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            int length = (spelling ? Fold.spelledOut(codePoint, before) : Fold.plain(codePoint)).length();
            if (folded >= letters && length > 0) {
                break;
            }
            folded += length;
            before = codePoint;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /// Where in `text` the character begins that holds the folded character at `index`.
    ///
    /// @param spelling whether they are counted in [#spelled] instead of [#plain]
    int startOf(String text, int index, boolean spelling) {
        int folded = 0;
        int before = 0;
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            folded += (spelling ? Fold.spelledOut(codePoint, before) : Fold.plain(codePoint)).length();
            if (folded > index) {
                break;
            }
            before = codePoint;
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
