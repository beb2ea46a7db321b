package app.kith.search;

/// A stretch of a text as one line: blanks run together, without the signs of light Markdown. Knows where each place of the
/// text has gone.
final class LineText {
    private static final String ELLIPSIS = "…";
    private static final String STRONG = "**";

    private final StringBuilder shown = new StringBuilder();
    private final int[] places;
    private final int start;
    private final int end;

    LineText(String text, int start, int end) {
        this.start = start;
        this.end = end;
        places = new int[end - start + 1];
        int at = skip(start, bullet(text, start, end));
        while (at < end) {
            if (at + 1 < end && text.startsWith(STRONG, at)) {
                at = skip(at, STRONG.length());
            } else {
                places[at - start] = shown.length();
                append(text.charAt(at));
                at++;
            }
        }
        places[end - start] = shown.length();
        if (!shown.isEmpty() && shown.charAt(shown.length() - 1) == ' ') {
            shown.setLength(shown.length() - 1);
        }
    }

    /// Shows that the sentence goes on before or behind.
    void cut(boolean before, boolean behind) {
        if (before) {
            shown.insert(0, ELLIPSIS);
            for (int i = 0; i < places.length; i++) {
                places[i] += ELLIPSIS.length();
            }
        }
        if (behind) {
            shown.append(ELLIPSIS);
        }
    }

    String text() {
        return shown.toString();
    }

    /// Where `mark` of the text stands in the line.
    Mark place(Mark mark) {
        int from = places[Math.clamp(mark.start(), start, end) - start];
        int to = places[Math.clamp(mark.end(), start, end) - start];
        return new Mark(Math.min(from, shown.length()), Math.min(to, shown.length()));
    }

    private int skip(int at, int length) {
        for (int i = at; i < at + length; i++) {
            places[i - start] = shown.length();
        }
        return at + length;
    }

    private void append(char sign) {
        if (!Character.isWhitespace(sign)) {
            shown.append(sign);
        } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
            shown.append(' ');
        }
    }

    private static int bullet(String text, int start, int end) {
        boolean lineStart = start == 0 || text.charAt(start - 1) == '\n';
        boolean bullet = lineStart && start + 1 < end
                && "-*".indexOf(text.charAt(start)) >= 0
                && text.charAt(start + 1) == ' ';
        return bullet ? 2 : 0;
    }
}
