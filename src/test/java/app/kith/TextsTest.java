package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of all packages: none missing, none unused, the same keys and places in every language.
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED = Pattern
            .compile("\\b(?:texts|TEXTS|of\\(\\w+\\.class\\))\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*([,)])");
    private static final Pattern STEP = Pattern.compile("StepName\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z.][a-zA-Z0-9.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static List<Path> bundles() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("texts.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeysAndPlaces(Path english) throws IOException {
        var reference = load(english);
        for (var language : new String[]{"de", "pt"}) {
            var other = load(english.resolveSibling("texts_" + language + ".properties"));
            assertThat(other.stringPropertyNames()).as(language).isEqualTo(reference.stringPropertyNames());
            for (var key : reference.stringPropertyNames()) {
                assertThat(places(other.getProperty(key))).as(language + " " + key)
                        .isEqualTo(places(reference.getProperty(key)));
                assertThat(other.getProperty(key)).as(language + " " + key).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPatternWithoutPlainApostrophesAndShouts(Path english) throws IOException {
        for (var file : new String[]{"texts.properties", "texts_de.properties", "texts_pt.properties"}) {
            var texts = load(english.resolveSibling(file));
            for (var key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
                assertThat(text.replace("''", "").replaceAll("'[{}|#<]+'", "")).as(file + " " + key)
                        .doesNotContain("'", "!");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsUsed(Path english) throws IOException {
        var literals = sources().flatMap(source -> LITERAL.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var unused = new TreeSet<>(load(english).stringPropertyNames());
        unused.removeIf(
                key -> literals.contains(key)
                        || literals.stream().anyMatch(literal -> begins(literal, key, literals)));
        assertThat(unused).isEmpty();
    }

    /// Whether a key is put together of a literal that ends in a dot, or of one and another that begins with a dot.
    private static boolean begins(String literal, String key, Set<String> literals) {
        return key.startsWith(literal)
                && ((literal.endsWith(".") && literal.length() > 1)
                        || (key.startsWith(literal + ".") && literals.contains(key.substring(literal.length()))));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var missing = sources().flatMap(
                source -> ASKED.matcher(source.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith(".") && !source.bundle().containsKey(key))
                        .map(key -> source.file() + ": " + key))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyStepHasAName() throws IOException {
        var names = RESOURCES.resolve("app/kith/book/texts.properties");
        var steps = sources().flatMap(source -> STEP.matcher(source.text()).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!steps.isEmpty()) {
            assertThat(load(names).stringPropertyNames()).containsAll(steps);
        }
    }

    private record Source(Path file, String text, Properties bundle) {}

    private static Stream<Source> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::source).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(Path file) {
        try {
            var bundle = RESOURCES.resolve(SOURCES.relativize(file)).resolveSibling("texts.properties");
            return new Source(file, Files.readString(file), Files.exists(bundle) ? load(bundle) : new Properties());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
