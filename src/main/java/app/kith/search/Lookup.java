package app.kith.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// Finds documents by id, and the ids of documents.
final class Lookup {
    private final IndexSearcher searcher;

    Lookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Whose notes lie in `rows`, and whose cards.
    Set<UUID> contactsOf(Collection<UUID> rows) throws IOException {
        var contacts = new HashSet<UUID>();
        var sorted = rows.stream().map(CardDocuments::bytes).sorted().toList();
        for (var leaf : searcher.getIndexReader().leaves()) {
            contactsOf(sorted, Fields.ROW, leaf, contacts);
            contactsOf(sorted, Fields.ID, leaf, contacts);
        }
        return contacts;
    }

    private static void contactsOf(List<BytesRef> rows, String field, LeafReaderContext leaf, Set<UUID> contacts)
            throws IOException {
        var terms = leaf.reader().terms(field);
        if (terms == null) {
            return;
        }
        // Ids grow with time: of an import's many rows an older segment can hold none.
        BytesRef least = terms.getMin();
        BytesRef most = terms.getMax();
        for (var row : rows) {
            if (row.compareTo(least) >= 0 && row.compareTo(most) <= 0) {
                int document = first(leaf, new Term(field, row));
                if (document != DocIdSetIterator.NO_MORE_DOCS) {
                    contacts.add(id(leaf.reader().getBinaryDocValues(Fields.ID), document));
                }
            }
        }
    }

    /// The passages of the cards of `contacts`, as far as they are in the index.
    Map<UUID, List<Passage>> passages(Collection<UUID> contacts) throws IOException {
        var passages = new HashMap<UUID, List<Passage>>();
        for (UUID contact : contacts) {
            for (var leaf : searcher.getIndexReader().leaves()) {
                int document = last(leaf, Index.term(contact));
                if (document >= 0) {
                    passages.put(contact,
                            CardText.read(value(leaf.reader().getBinaryDocValues(Fields.TEXT), document)));
                }
            }
        }
        return passages;
    }

    static UUID id(BinaryDocValues ids, int document) throws IOException {
        BytesRef bytes = value(ids, document);
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static BytesRef value(BinaryDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) {
            throw new IOException("A document without its values");
        }
        return values.binaryValue();
    }

    private static int first(LeafReaderContext leaf, Term term) throws IOException {
        var documents = leaf.reader().postings(term, PostingsEnum.NONE);
        var live = leaf.reader().getLiveDocs();
        if (documents == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }

    /// Notes come before their card.
    private static int last(LeafReaderContext leaf, Term term) throws IOException {
        var documents = leaf.reader().postings(term, PostingsEnum.NONE);
        var live = leaf.reader().getLiveDocs();
        int last = -1;
        for (int document = documents == null ? DocIdSetIterator.NO_MORE_DOCS
                : documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
            last = live == null || live.get(document) ? document : last;
        }
        return last;
    }
}
