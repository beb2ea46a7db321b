package app.kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Cuts a text into folded words. `O'Brien` gives `obrien` beside `o` and `brien`; a run of Chinese, Japanese or Korean gives
/// each character and each pair of neighbours; everything else is cut at what is neither letter nor digit.
final class Words {
    /// No word is longer; what comes behind is left out.
    static final int LONGEST = 64;

    private static final int APOSTROPHES = 8;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder spelled = new StringBuilder();
    private int position;

    private Words(String text) {
        this.text = text;
    }

    /// The words of `text`, ordered by where they begin.
    static List<Word> of(String text) {
        return new Words(text).read();
    }

    private List<Word> read() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            at = switch (Kind.of(codePoint)) {
                case LETTER -> letters(at);
                case IDEOGRAPH -> ideograph(at, next);
                case PICTOGRAPH -> pictograph(at, next);
                case APOSTROPHE, BREAK -> next;
            };
        }
        return words;
    }

    private int letters(int start) {
        var parts = new ArrayList<Integer>();
        int at = start;
        while (true) {
            at = part(at);
            if (!apostropheInside(at) || parts.size() > APOSTROPHES) {
                break;
            }
            parts.add(at);
            at++;
        }
        if (parts.isEmpty()) {
            add(start, at, position++);
        } else {
            parts.add(at);
            apart(start, parts, at);
        }
        return at;
    }

    private void apart(int start, List<Integer> ends, int end) {
        add(start, end, position);
        int from = start;
        for (int partEnd : ends) {
            add(from, partEnd, position++);
            from = partEnd + 1;
        }
        // At both ends, so that it stands beside its neighbours in quoted words.
        add(start, end, position - 1);
    }

    private int part(int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Kind.of(codePoint) != Kind.LETTER) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private boolean apostropheInside(int at) {
        return at + 1 < text.length()
                && Kind.of(text.charAt(at)) == Kind.APOSTROPHE
                && Kind.of(text.codePointAt(at + 1)) == Kind.LETTER;
    }

    private int ideograph(int start, int end) {
        add(start, end, position);
        if (end < text.length() && Kind.of(text.codePointAt(end)) == Kind.IDEOGRAPH) {
            add(start, end + Character.charCount(text.codePointAt(end)), position);
        }
        position++;
        return end;
    }

    private int pictograph(int start, int end) {
        add(start, end, position++);
        return end;
    }

    private void add(int start, int end, int at) {
        String ascii = ascii(start, Math.min(end, start + LONGEST));
        if (ascii != null && end - start <= LONGEST) {
            words.add(new Word(start, end, at, ascii, ascii));
            return;
        }
        plain.setLength(0);
        spelled.setLength(0);
        boolean second = false;
        int before = 0;
        for (int i = start; i < end && plain.length() < LONGEST;) {
            int codePoint = text.codePointAt(i);
            second |= Fold.hasSpelling(codePoint, before);
            plain.append(Fold.plain(codePoint));
            spelled.append(Fold.spelledOut(codePoint, before));
            before = codePoint;
            i += Character.charCount(codePoint);
        }
        if (!plain.isEmpty()) {
            String folded = plain.toString();
            words.add(new Word(start, end, at, folded, second ? spelled.toString() : folded));
        }
    }

    /// The usual word, which needs no table; null for another.
    private @Nullable String ascii(int start, int end) {
        boolean upper = false;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80 || sign == '\'') {
                return null;
            }
            upper |= sign >= 'A' && sign <= 'Z';
        }
        String word = text.substring(start, end);
        return upper ? word.toLowerCase(Locale.ROOT) : word;
    }
}
