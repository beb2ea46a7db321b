package app.kith.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of the contacts' notes and work that go on where a shorter word ends: *Klavierunterricht* for *Klavier*, *pilgrimage*
/// for *pilgrim*.
final class LongerWords {
    /// A shorter word begins too many others that have nothing to do with it.
    private static final int SHORTEST = 6;
    /// So many are enough for one word; what begins more is no compound.
    private static final int MOST = 16;
    /// Wishes stand in notes.
    private static final List<Aspect> WHERE = List.of(Aspect.NOTES, Aspect.WORK);

    private final IndexReader reader;

    LongerWords(IndexReader reader) {
        this.reader = reader;
    }

    /// Those that begin with one of `forms`, without `forms` themselves.
    Set<String> of(Set<String> forms) throws IOException {
        var longer = new LinkedHashSet<String>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (Aspect aspect : WHERE) {
                Terms terms = leaf.reader().terms(Fields.of(aspect));
                if (terms != null) {
                    TermsEnum words = terms.iterator();
                    for (String form : forms) {
                        if (form.length() >= SHORTEST) {
                            add(words, new BytesRef(form), longer);
                        }
                    }
                }
            }
        }
        longer.removeAll(forms);
        return longer;
    }

    private static void add(TermsEnum words, BytesRef form, Set<String> longer) throws IOException {
        if (words.seekCeil(form) == TermsEnum.SeekStatus.END) {
            return;
        }
        BytesRef word = words.term();
        while (word != null && longer.size() < MOST && StringHelper.startsWith(word, form)) {
            longer.add(word.utf8ToString());
            word = words.next();
        }
    }
}
