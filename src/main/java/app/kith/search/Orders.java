package app.kith.search;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// The orders of the index.
final class Orders {
    /// Notes: the newest first.
    static final Sort NOTES = new Sort(
            LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX));

    private Orders() {}

    static Sort of(SearchOrder order) {
        var newest = new SortField(Fields.SORT_CREATED, SortField.Type.LONG, true);
        return switch (order) {
            case BEST -> new Sort(SortField.FIELD_SCORE, lastWord(), newest);
            case NAME -> new Sort(new SortField(Fields.SORT_NAME, SortField.Type.STRING), newest);
            case ORGANISATION -> new Sort(organisation(), newest);
            case LAST_WORD -> new Sort(lastWord(), newest);
            case NEWEST -> new Sort(newest);
        };
    }

    private static SortField lastWord() {
        return new SortField(Fields.SORT_LAST_WORD, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    private static SortField organisation() {
        return new SortField(Fields.SORT_ORGANISATION, SortField.Type.STRING, false, SortField.STRING_LAST);
    }
}
