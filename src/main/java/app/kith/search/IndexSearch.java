package app.kith.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/// Searches the index. Safe for use by several threads.
final class IndexSearch {
    /// With so many people found nothing is forgiven.
    static final int SCREENFUL = 20;

    private final BitSetProducer cards = new QueryBitSetProducer(new TermQuery(new Term(Fields.IS_CARD, "card")));

    private final Stems stems;
    private volatile @Nullable Forgiving forgiving;

    IndexSearch(Stems stems) {
        this.stems = stems;
    }

    /// Contacts in order, and how many there are altogether.
    record Result(List<UUID> ids, int people, int notes) {}

    /// Finds people in one state of the index.
    Result find(IndexSearcher searcher, Vocabulary vocabulary, Query query, SearchOrder order, int limit)
            throws IOException {
        var clauses = clauses(searcher, vocabulary, query);
        int people = searcher.count(clauses.cards(false));
        var ids = top(searcher, clauses, false, order, limit);
        boolean lenient = people < SCREENFUL && forgives(query);
        if (lenient) {
            people = searcher.count(clauses.cards(true));
            var exactly = new HashSet<>(ids);
            top(searcher, clauses, true, order, limit).stream().filter(id -> !exactly.contains(id)).forEach(ids::add);
        }
        int notes = notes(searcher, query, clauses, lenient);
        return new Result(ids.subList(0, Math.min(limit, ids.size())), people, notes);
    }

    /// The notes that hold everything asked for, the newest first.
    List<Note> notes(IndexSearcher searcher, Vocabulary vocabulary, Query query, int limit) throws IOException {
        var clauses = clauses(searcher, vocabulary, query);
        var found = searcher.search(clauses.wholeNotes(), new TopFieldCollectorManager(Orders.NOTES, limit, limit));
        var notes = new ArrayList<Note>();
        for (var hit : found.scoreDocs) {
            notes.add(new Note(id(searcher, hit, Fields.ID), id(searcher, hit, Fields.ROW)));
        }
        return notes;
    }

    /// A note and whose it is.
    record Note(UUID contact, UUID row) {}

    private Clauses clauses(IndexSearcher searcher, Vocabulary vocabulary, Query query) {
        var reader = searcher.getIndexReader();
        var remembered = forgiving;
        if (remembered == null || !remembered.serves(reader)) {
            remembered = new Forgiving(vocabulary, reader);
            forgiving = remembered;
        }
        return new Clauses(query, stems, new Phrases(reader), remembered, cards);
    }

    private static boolean forgives(Query query) {
        return query.required().stream().anyMatch(part -> part instanceof Part.Run run && Forgiving.applies(run));
    }

    private int notes(IndexSearcher searcher, Query query, Clauses clauses, boolean lenient) throws IOException {
        var notes = clauses.notes(lenient);
        boolean alone = query.required().size() <= 1 && query.excluded().isEmpty() && query.chosen().isEmpty();
        if (alone) {
            return searcher.count(notes);
        }
        var theirs = new ToChildBlockJoinQuery(clauses.cards(lenient), cards);
        return searcher
                .count(new BooleanQuery.Builder().add(notes, Occur.FILTER).add(theirs, Occur.FILTER).build());
    }

    private static List<UUID> top(
            IndexSearcher searcher,
            Clauses clauses,
            boolean lenient,
            SearchOrder order,
            int limit) throws IOException {
        var query = order == SearchOrder.BEST ? clauses.ranked(lenient) : clauses.cards(lenient);
        int most = Math.max(1, Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc())));
        // They are counted apart, so once there are enough of the best Lucene may leave out those that rank lower.
        var found = searcher.search(query, new TopFieldCollectorManager(Orders.of(order), most, most));
        var ids = new ArrayList<UUID>(found.scoreDocs.length);
        for (var hit : found.scoreDocs) {
            ids.add(id(searcher, hit, Fields.ID));
        }
        return ids;
    }

    private static UUID id(IndexSearcher searcher, ScoreDoc hit, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        return Lookup.id(leaf.reader().getBinaryDocValues(field), hit.doc - leaf.docBase);
    }
}
