package app.kith.ui.people;

import app.kith.platform.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The labels beside addresses and numbers in the reader's language. The book keeps those that other address books know in
/// English ("work", "home fax"), so that they mean the same there; any other word stays as it is.
final class LabelWords {
    private static final List<String> KNOWN = List
            .of("work", "home", "mobile", "fax", "other", "main", "pager", "school");

    private final Texts texts = Texts.of(LabelWords.class);

    /// A label as it is read.
    String shown(String stored) {
        return KNOWN.containsAll(words(stored)) ? each(stored, this::word) : stored;
    }

    /// A label as the book keeps it.
    String stored(String shown) {
        var known = words(shown).stream().allMatch(word -> KNOWN.stream().anyMatch(key -> same(word(key), word)));
        return known ? each(shown, word -> KNOWN.stream().filter(key -> same(word(key), word)).findFirst().orElse(word))
                : shown;
    }

    private String word(String key) {
        return texts.get("label." + key);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String label) {
        return Stream.of(label.strip().split(" ", -1)).toList();
    }

    private static String each(String label, UnaryOperator<String> change) {
        return words(label).stream().map(change).collect(Collectors.joining(" "));
    }
}
