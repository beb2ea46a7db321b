package app.kith.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// What else a word may match when too little was found: a stretch inside a word from the third letter, and a word with one
/// typing error from the fifth. Remembers for one state of the index, since
/// while somebody types the finished words stay the same. Safe for use by several threads.
final class Forgiving {
    private static final int INSIDE_FROM = 3;
    private static final int TYPO_FROM = 5;
    private static final int REMEMBERED = 200;

    private final Vocabulary vocabulary;
    private final IndexReader reader;
    private final Map<Part.Run, List<String>> inside = new ConcurrentHashMap<>();
    private final Map<Part.Run, List<String>> typos = new ConcurrentHashMap<>();

    Forgiving(Vocabulary vocabulary, IndexReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /// Whether this is for `other`, and not yet full.
    boolean serves(IndexReader other) {
        return reader.equals(other) && inside.size() + typos.size() < REMEMBERED;
    }

    /// Whether matches inside words count for `run`.
    static boolean applies(Part.Run run) {
        return !run.quoted() && run.single() && run.first().letters() >= INSIDE_FROM;
    }

    /// Whether a typing error is forgiven in `run`.
    static boolean forgivesTypos(Part.Run run) {
        return applies(run) && run.first().letters() >= TYPO_FROM;
    }

    /// Words that have `run` somewhere in them, in `field`.
    Query inside(Part.Run run, String field) {
        return query(field, inside.computeIfAbsent(run, asked -> vocabulary.inside(reader, asked.first().plain())));
    }

    /// Words that differ from `run` by one typing error, in `field`.
    Query typo(Part.Run run, String field) {
        return query(field,
                typos.computeIfAbsent(run, asked -> vocabulary.near(reader, asked.first().plain(), asked.open())));
    }

    private static Query query(String field, List<String> words) {
        return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
    }
}
