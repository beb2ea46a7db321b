package app.kith.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// Words that say nothing of what a text is about, in the languages that are stemmed: articles, pronouns and the like, from the
/// lists of the Snowball project, which come with Lucene; and words as common as *better*, *year* and *find*, from a list of our
/// own, since among a few hundred contacts even those are rare.
final class StopWords {
    private static final List<String> FILES = List.of("english_stop.txt", "german_stop.txt", "portuguese_stop.txt");

    private static final String OWN = "light-words.txt";

    private final Set<String> folded = new HashSet<>();

    StopWords() {
        for (String file : FILES) {
            read(SnowballFilter.class, file);
        }
        read(StopWords.class, OWN);
    }

    private void read(Class<?> beside, String file) {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            for (Object word : WordlistLoader.getSnowballWordSet(in)) {
                folded.add(Fold.plain(new String((char[]) word)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Whether the folded `word` says nothing.
    boolean has(String word) {
        return folded.contains(word);
    }
}
