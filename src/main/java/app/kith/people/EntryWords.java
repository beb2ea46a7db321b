package app.kith.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// The words by which typed text is recognised, read once from `entry-words.properties`.
final class EntryWords {
    private static final Properties FILE = file();

    private static final Set<String> PREFIXES = set("prefixes");
    private static final Set<String> SUFFIXES = set("suffixes");
    private static final Set<String> PARTICLES = set("particles");
    private static final Set<String> TITLES = set("titles");
    private static final Set<String> PROFESSIONS = set("professions");
    private static final Set<String> COMPANIES = set("companies");
    private static final Set<String> AT = set("at");
    private static final Set<String> CLOSINGS = Set.copyOf(phrases("closings"));
    private static final Map<String, String> PHONE_LABELS = phoneLabels();

    private EntryWords() {}

    static boolean isPrefix(String word) {
        return PREFIXES.contains(bare(word)) || PREFIXES.contains(Names.folded(word));
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(bare(word)) || SUFFIXES.contains(Names.folded(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(Names.folded(word));
    }

    /// Whether `word` says so plainly what somebody does that it ends a name.
    static boolean endsName(String word) {
        return TITLES.contains(bare(word));
    }

    /// Whether some word of `text` says what somebody does.
    static boolean hasTitle(String text) {
        return words(text).anyMatch(word -> TITLES.contains(word) || PROFESSIONS.contains(word));
    }

    static boolean hasCompany(String text) {
        return words(text).anyMatch(COMPANIES::contains);
    }

    static boolean isAt(String word) {
        return AT.contains(Names.folded(word));
    }

    static boolean isClosing(String text) {
        return CLOSINGS.contains(Names.compared(text));
    }

    /// The label of a number before which `word` stands; empty for plain "Tel"; nothing when the word is no such word.
    static Optional<String> phoneLabel(String word) {
        return Optional.ofNullable(PHONE_LABELS.get(bare(word)));
    }

    static Set<String> set(String key) {
        return Set.copyOf(List.of(value(key).split(" ", -1)));
    }

    static List<String> phrases(String key) {
        return List.of(value(key).split("\\|", -1));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Names.folded(text).split("[\\s,;:/&()]+", -1)).map(EntryWords::bare);
    }

    private static String bare(String word) {
        String folded = Names.folded(word);
        return folded.endsWith(".") || folded.endsWith(",") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Map<String, String> phoneLabels() {
        var labels = new LinkedHashMap<String, String>();
        for (String label : List.of("mobile", "work", "home", "fax")) {
            set("phone." + label).forEach(word -> labels.put(word, label));
        }
        set("phone.plain").forEach(word -> labels.put(word, ""));
        return Map.copyOf(labels);
    }

    private static String value(String key) {
        return Objects.requireNonNull(FILE.getProperty(key), key);
    }

    private static Properties file() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(EntryWords.class.getResourceAsStream("entry-words.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
