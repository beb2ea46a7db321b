package app.kith.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Goes on with a filter that was begun: its name, then a value known on some card.
final class Completions {
    private static final int MOST = 8;

    private final String typed;
    private final int caret;

    Completions(String typed, int caret) {
        this.typed = typed;
        this.caret = Math.clamp(caret, 0, typed.length());
    }

    /// The ways to go on, the likeliest first.
    List<Completion> with(KnownValues known) {
        int start = start();
        String begun = typed.substring(start, caret);
        String sign = begun.startsWith("-") ? "-" : "";
        String word = begun.substring(sign.length());
        int colon = word.indexOf(':');
        if (colon < 0) {
            return names(word).map(name -> completion(start, sign + name + ":", false)).toList();
        }
        return Filter.named(word.substring(0, colon))
                .filter(filter -> !filter.dated())
                .map(filter -> values(filter, word.substring(colon + 1).replace("\"", ""), known).stream()
                        .map(value -> completion(start, sign + filter.typed() + ":" + quoted(value), true))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> values(Filter filter, String begun, KnownValues known) {
        return filter.counted()
                ? MeasureWords.offers(filter).stream().filter(offer -> offer.startsWith(begun)).toList()
                : known.beginning(filter, begun, MOST);
    }

    private static Stream<String> names(String begun) {
        String lower = begun.toLowerCase(Locale.ROOT);
        return Arrays.stream(Filter.values())
                .map(Filter::typed)
                .filter(name -> !lower.isEmpty() && name.startsWith(lower));
    }

    /// Where the word under the caret begins; blanks between quotation marks do not end it.
    private int start() {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            char sign = typed.charAt(i);
            quoted ^= sign == '"';
            start = !quoted && Character.isWhitespace(sign) ? i + 1 : start;
        }
        return start;
    }

    private Completion completion(int start, String label, boolean finished) {
        String rest = typed.substring(caret);
        String gap = finished && !rest.startsWith(" ") ? " " : "";
        String whole = typed.substring(0, start) + label + gap + rest;
        return new Completion(label, whole, start + label.length() + (finished ? 1 : 0));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(sign -> Character.isWhitespace(sign) || sign == '"');
        return plain ? value : '"' + value.replace('"', ' ') + '"';
    }

    /// Asked for values that are known.
    @FunctionalInterface
    interface KnownValues {
        /// The values of `filter` one of whose words begins with `begun`, those of most cards first.
        List<String> beginning(Filter filter, String begun, int most);
    }
}
