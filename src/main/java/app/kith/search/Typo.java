package app.kith.search;

/// One typing error: a letter wrong, missing, too many, or two swapped.
final class Typo {
    private Typo() {}

    /// Whether `there` is `typed` but for one typing error.
    ///
    /// @param open whether `there` may go on; then the last letter typed must be right, or every ending would do
    static boolean between(String typed, String there, boolean open) {
        int same = 0;
        int shorter = Math.min(typed.length(), there.length());
        while (same < shorter && typed.charAt(same) == there.charAt(same)) {
            same++;
        }
        return ends(typed, there, same, false) || (open && same < typed.length() - 1 && ends(typed, there, same, true));
    }

    private static boolean ends(String typed, String there, int at, boolean open) {
        return rest(typed, at + 1, there, at + 1, open)
                || rest(typed, at + 1, there, at, open)
                || rest(typed, at, there, at + 1, open)
                || (swapped(typed, there, at) && rest(typed, at + 2, there, at + 2, open));
    }

    private static boolean swapped(String typed, String there, int at) {
        return at + 1 < Math.min(typed.length(), there.length())
                && typed.charAt(at) == there.charAt(at + 1)
                && typed.charAt(at + 1) == there.charAt(at);
    }

    private static boolean rest(String typed, int from, String there, int to, boolean open) {
        int length = typed.length() - from;
        return length >= 0
                && there.length() >= to + length
                && (open || there.length() == to + length)
                && there.regionMatches(to, typed, from, length);
    }
}
