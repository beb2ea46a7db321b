package app.kith.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.BytesRef;

/// The values that filters have on the cards of the index.
final class Known {
    private Known() {}

    /// The values of `filter` one of whose words begins with `begun`, those of most cards first.
    static List<String> values(IndexReader reader, Filter filter, String begun, int most) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.known(filter));
        if (terms == null) {
            return List.of();
        }
        String folded = Fold.plain(begun.strip());
        var cards = new HashMap<String, Integer>();
        var each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String value = term.utf8ToString();
            if (begins(Fold.plain(value), folded)) {
                cards.merge(value, each.docFreq(), Integer::sum);
            }
        }
        var sorted = new ArrayList<>(cards.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream().limit(most).map(Map.Entry::getKey).toList();
    }

    private static boolean begins(String value, String begun) {
        int at = value.indexOf(begun);
        while (at > 0 && Character.isLetterOrDigit(value.charAt(at - 1))) {
            at = value.indexOf(begun, at + 1);
        }
        return at >= 0;
    }
}
