package app.kith.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the endings off words, in English, German and Portuguese alike, since nobody says in which language a note is. Safe
/// for use by several threads.
final class Stems {
    private static final int SHORTEST = 3;
    private static final int REMEMBERED = 4_000;

    /// Empty until first needed: the dictionary takes its time, and a start has none to lose.
    private List<Language> languages = List.of();
    private final Map<String, List<String>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// The stems of the folded `word` that differ from it.
    synchronized List<String> of(String word) {
        if (word.length() <= SHORTEST || word.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        return remembered.computeIfAbsent(word, this::compute);
    }

    private List<String> compute(String word) {
        if (languages.isEmpty()) {
            languages = List.of(new Language(KStemFilter::new), new Language(GermanLightStemFilter::new),
                    new Language(PortugueseLightStemFilter::new));
        }
        Set<String> stems = new LinkedHashSet<>();
        for (var language : languages) {
            String stem = language.stem(word);
            if (stem.length() >= SHORTEST && !stem.equals(word)) {
                stems.add(stem);
            }
        }
        return List.copyOf(stems);
    }

    private static final class Language {
        private final OneWord source = new OneWord();
        private final TokenStream stemmed;
        private final CharTermAttribute term;

        Language(UnaryOperator<TokenStream> stemmer) {
            stemmed = stemmer.apply(source);
            term = stemmed.getAttribute(CharTermAttribute.class);
        }

        String stem(String word) {
            try {
                source.set(word);
                stemmed.incrementToken();
                return term.toString();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /// A stream of one word, so that Lucene's stemmers, which are filters, can be asked about it.
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private boolean given = true;

        void set(String word) {
            clearAttributes();
            term.setEmpty().append(word);
            given = false;
        }

        @Override
        public boolean incrementToken() {
            boolean first = !given;
            given = true;
            return first;
        }
    }
}
