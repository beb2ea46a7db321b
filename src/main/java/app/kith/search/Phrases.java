package app.kith.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Queries for words in a row.
final class Phrases {
    private static final int MOST_ENDINGS = 300;

    private final IndexReader reader;

    Phrases(IndexReader reader) {
        this.reader = reader;
    }

    /// Whether there is anything in `field` at all.
    boolean any(String field) {
        try {
            return MultiTerms.getTerms(reader, field) != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The words of `slots` in a row.
    ///
    /// @param open whether the last word may go on
    Query phrase(String field, List<Slot> slots, boolean open) {
        var last = slots.getLast();
        if (!open) {
            return row(field, slots, terms(field, last));
        }
        var endings = endings(field, last);
        if (endings.size() < MOST_ENDINGS) {
            return row(field, slots, endings);
        }
        // With so many ways to go on, that it goes on at all is enough until more is typed.
        var finished = slots.subList(0, slots.size() - 1);
        return new BooleanQuery.Builder().add(row(field, finished, terms(field, finished.getLast())), Occur.FILTER)
                .add(new PrefixQuery(new Term(field, last.plain())), Occur.FILTER)
                .build();
    }

    private static Query row(String field, List<Slot> slots, List<Term> last) {
        int first = slots.getFirst().position();
        var row = new MultiPhraseQuery.Builder();
        for (var slot : slots.subList(0, slots.size() - 1)) {
            row.add(terms(field, slot).toArray(Term[]::new), slot.position() - first);
        }
        return row.add(last.toArray(Term[]::new), slots.getLast().position() - first).build();
    }

    private static List<Term> terms(String field, Slot slot) {
        return Clauses.forms(slot).stream().map(form -> new Term(field, form)).toList();
    }

    private List<Term> endings(String field, Slot slot) {
        var endings = new ArrayList<Term>();
        try {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return terms(field, slot);
            }
            var each = terms.iterator();
            for (String form : Clauses.forms(slot)) {
                var begin = new BytesRef(form);
                var more = each.seekCeil(begin) != TermsEnum.SeekStatus.END;
                while (more && StringHelper.startsWith(each.term(), begin) && endings.size() < MOST_ENDINGS) {
                    endings.add(new Term(field, BytesRef.deepCopyOf(each.term())));
                    more = each.next() != null;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return endings.isEmpty() ? terms(field, slot) : endings;
    }
}
