package app.kith.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Makes the words of a typed text into what is asked for.
final class Runs {
    private Runs() {}

    /// A word as typed, which may come apart into several; null when there is nothing in it to look for.
    ///
    /// @param open whether it may still be unfinished
    static Part.@Nullable Run typed(String text, boolean open) {
        return run(readings(text), false, open);
    }

    /// Words between quotation marks; null when there are none.
    static Part.@Nullable Run quoted(String text, boolean open) {
        var apart = slots(without(text, " "));
        return apart.isEmpty() ? null : new Part.Run(List.of(apart), true, open);
    }

    /// A value of a filter without quotation marks; null when there is nothing in it to look for.
    static Part.@Nullable Run value(String text, boolean open) {
        return run(readings(text), true, open);
    }

    private static Part.@Nullable Run run(List<List<Slot>> readings, boolean quoted, boolean open) {
        return readings.isEmpty() ? null : new Part.Run(readings, quoted, open);
    }

    private static List<List<Slot>> readings(String text) {
        var joined = slots(without(text, ""));
        var apart = slots(without(text, " "));
        if (joined.isEmpty()) {
            return List.of();
        }
        return joined.equals(apart) ? List.of(joined) : List.of(joined, apart);
    }

    private static String without(String text, String instead) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (Kind.of(codePoint) == Kind.APOSTROPHE) {
                plain.append(instead);
            } else {
                plain.appendCodePoint(codePoint);
            }
        });
        return plain.toString();
    }

    /// Of an ideograph and the pair it begins the pair is kept, and an ideograph that ends a pair is in it already.
    private static List<Slot> slots(String text) {
        var slots = new ArrayList<Slot>();
        int covered = -1;
        var words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean beginsPair = i + 1 < words.size() && words.get(i + 1).position() == word.position();
            if (beginsPair) {
                continue;
            }
            boolean pair = i > 0 && words.get(i - 1).position() == word.position();
            if (pair || word.position() != covered) {
                slots.add(new Slot(word.position(), word.plain(), word.spelled()));
            }
            covered = pair ? word.position() + 1 : covered;
        }
        return List.copyOf(slots);
    }
}
