package app.kith.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// Finds the contacts a text is for. A word counts by how rare it is among the contacts (more steeply than in BM25, since an
/// article asks for many words that are only fairly rare), by how much the text makes of it, and by where it stands with a
/// contact; where it stands in several places of one kind the best counts. Words said often count a little more, words among
/// many a little less, as in BM25. `MatchQualityBench` chose the numbers.
///
/// Postings are added up by hand: the query would have hundreds of parts, whose bookkeeping costs Lucene more than their sum.
final class KindredSearch {
    private static final double FREQUENT = 0.9;
    private static final double LENGTH = 0.5;
    private static final double STEEP = 1.5;

    private final Stems stems;
    private volatile @Nullable StopWords stopWords;

    KindredSearch(Stems stems) {
        this.stems = stems;
    }

    /// The contacts in one state of the index that fit `subject` best, the best first.
    List<Kindred> find(IndexSearcher searcher, Subject subject, int limit) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Concepts.Told told = told(reader, subject);
        var best = new PriorityQueue<Hit>(Comparator.comparingDouble(Hit::score));
        for (LeafReaderContext leaf : reader.leaves()) {
            var sums = new Sums(leaf, subject.aspects(), averages(reader, subject.aspects()));
            for (Concept concept : told.concepts()) {
                sums.add(concept);
            }
            sums.into(best, limit);
        }
        var found = new ArrayList<Hit>(best);
        found.sort(Comparator.comparingDouble(Hit::score).reversed());
        var kindred = new ArrayList<Kindred>();
        for (Hit hit : found) {
            var ids = hit.leaf.reader().getBinaryDocValues(Fields.ID);
            kindred.add(new Kindred(Lookup.id(ids, hit.document), hit.score / told.heaviest(), hit.words));
        }
        return kindred;
    }

    /// What `subject` is about, as the index knows it.
    Concepts.Told told(IndexReader reader, Subject subject) throws IOException {
        StopWords known = stopWords;
        if (known == null) {
            known = new StopWords();
            stopWords = known;
        }
        return Concepts.of(subject, new AmongContacts(reader), stems, known);
    }

    /// How rare words are among the contacts of one state of the index.
    private static final class AmongContacts implements Concepts.Rarity {
        private final IndexReader reader;
        private final int contacts;

        AmongContacts(IndexReader reader) throws IOException {
            this.reader = reader;
            contacts = reader.docFreq(new Term(Fields.IS_CARD, "card"));
        }

        @Override
        public double ofOne() {
            return rarity(1);
        }

        @Override
        public double of(Set<String> forms) {
            int having = having(forms);
            return having == 0 ? 0 : rarity(having);
        }

        @Override
        public Set<String> longer(Set<String> forms) {
            try {
                return new LongerWords(reader).of(forms);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private double rarity(int having) {
            return Math.pow(Math.log1p((contacts - Math.min(having, contacts) + 0.5) / (having + 0.5)), STEEP);
        }

        private int having(Set<String> forms) {
            int having = 0;
            try {
                for (String form : forms) {
                    for (Aspect aspect : Aspect.values()) {
                        having = Math.max(having, reader.docFreq(new Term(Fields.of(aspect), form)));
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return having;
        }
    }

    private static Map<Aspect, Double> averages(IndexReader reader, Map<Aspect, Double> aspects) throws IOException {
        var averages = new EnumMap<Aspect, Double>(Aspect.class);
        for (Aspect aspect : aspects.keySet()) {
            long words = 0;
            long documents = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.of(aspect));
                words += terms == null ? 0 : terms.getSumTotalTermFreq();
                documents += terms == null ? 0 : terms.getDocCount();
            }
            averages.put(aspect, documents == 0 ? 1 : Math.max(1, words / (double) documents));
        }
        return averages;
    }

    private record Hit(LeafReaderContext leaf, int document, double score, int words) {}

    /// The sums of one segment.
    private static final class Sums {
        private final LeafReaderContext leaf;
        private final Map<Aspect, Double> aspects;
        private final Map<Aspect, Double> averages;
        private final float[] sums;
        private final float[] here;
        private final short[] words;
        private int[] touched = new int[64];
        private int count;

        Sums(LeafReaderContext leaf, Map<Aspect, Double> aspects, Map<Aspect, Double> averages) {
            this.leaf = leaf;
            this.aspects = aspects;
            this.averages = averages;
            sums = new float[leaf.reader().maxDoc()];
            here = new float[sums.length];
            words = new short[sums.length];
        }

        void add(Concept concept) throws IOException {
            for (Map.Entry<Aspect, Double> aspect : aspects.entrySet()) {
                add(concept, aspect.getKey(), aspect.getValue());
            }
            for (int i = 0; i < count; i++) {
                int document = touched[i];
                sums[document] += (float) concept.weight() * here[document];
                words[document]++;
                here[document] = 0;
            }
            count = 0;
        }

        private void add(Concept concept, Aspect aspect, double weight) throws IOException {
            Terms terms = leaf.reader().terms(Fields.of(aspect));
            if (terms == null) {
                return;
            }
            double[] lengths = lengths(averages.getOrDefault(aspect, 1.0));
            NumericDocValues norms = leaf.reader().getNormValues(Fields.of(aspect));
            var iterator = terms.iterator();
            PostingsEnum postings = null;
            for (String form : concept.forms()) {
                if (iterator.seekExact(new BytesRef(form))) {
                    postings = iterator.postings(postings, PostingsEnum.FREQS);
                    norms = norms == null || norms.docID() < 0 ? norms : leaf.reader().getNormValues(Fields.of(aspect));
                    for (int document = postings
                            .nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings
                                    .nextDoc()) {
                        double length = norms != null && norms.advanceExact(document)
                                ? lengths[(byte) norms.longValue() & 0xFF]
                                : FREQUENT;
                        double often = postings.freq();
                        touch(document, weight * often * (FREQUENT + 1) / (often + length));
                    }
                }
            }
        }

        /// What a length that is kept as one byte adds below the line of BM25.
        private static double[] lengths(double average) {
            var lengths = new double[256];
            for (int kept = 0; kept < lengths.length; kept++) {
                lengths[kept] = FREQUENT * (1 - LENGTH + LENGTH * SmallFloat.byte4ToInt((byte) kept) / average);
            }
            return lengths;
        }

        private void touch(int document, double value) {
            if (here[document] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = document;
            }
            here[document] = Math.max(here[document], (float) value);
        }

        void into(PriorityQueue<Hit> best, int limit) {
            var live = leaf.reader().getLiveDocs();
            for (int document = 0; document < sums.length; document++) {
                boolean better = best.size() < limit || (!best.isEmpty() && sums[document] > best.peek().score());
                if (sums[document] > 0 && better && (live == null || live.get(document))) {
                    best.add(new Hit(leaf, document, sums[document], words[document]));
                    if (best.size() > limit) {
                        best.poll();
                    }
                }
            }
        }
    }
}
