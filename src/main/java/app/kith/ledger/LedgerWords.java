package app.kith.ledger;

import app.kith.people.Names;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// The words by which a line of the ledger is understood, read once from `ledger-words.properties`.
final class LedgerWords {
    private static final Map<String, Set<String>> WORDS = words();

    private LedgerWords() {}

    /// Whether `word`, in any case and with or without accents, is one of those under `key`.
    static boolean is(String key, String word) {
        return of(key).contains(bare(word));
    }

    /// Whether some word of `text` is one of those under `key`.
    static boolean in(String key, String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}-]+", -1)).map(LedgerWords::bare).toList();
        return of(key).stream()
                .anyMatch(known -> known.endsWith("*")
                        ? words.stream().anyMatch(word -> word.startsWith(known.substring(0, known.length() - 1)))
                        : words.contains(known));
    }

    /// A word as it is compared: folded, without the sign of a sentence at its end.
    static String bare(String word) {
        return Names.folded(word).replaceFirst("[.,;:!?]+$", "");
    }

    private static Set<String> of(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    private static Map<String, Set<String>> words() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(LedgerWords.class.getResourceAsStream("ledger-words.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file.stringPropertyNames()
                .stream()
                .collect(Collectors.toUnmodifiableMap(key -> key,
                        key -> Set.of(file.getProperty(key).split("\\|", -1))));
    }
}
