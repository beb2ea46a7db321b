package app.kith.people;

import app.kith.book.Book;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was written into a field of other cards before, to complete what is being typed. Any thread but the window's; a
/// few tenths of a second with a hundred thousand cards, so ask once a stay and filter in memory.
public final class KnownValues {
    private final Book book;

    /// The fields that complete.
    public enum Field {
        ORGANISATION, DEPARTMENT, TITLE, MET_WHERE, MET_THROUGH, TAG
    }

    /// The values of a book.
    public KnownValues(Book book) {
        this.book = book;
    }

    /// All values of a field, the most frequent first.
    public List<String> of(Field field) {
        Map<String, Long> values = book.read(reader -> PeopleStore.values(reader, column(field)));
        return (field == Field.TAG ? words(values) : values).entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String column(Field field) {
        return switch (field) {
            case ORGANISATION -> "organisation";
            case DEPARTMENT -> "department";
            case TITLE -> "title";
            case MET_WHERE -> "met_where";
            case MET_THROUGH -> "met_through_name";
            case TAG -> "tags";
        };
    }

    private static Map<String, Long> words(Map<String, Long> lists) {
        var words = new HashMap<String, Long>();
        lists.forEach((list, cards) -> Details.readWords(list).forEach(word -> words.merge(word, cards, Long::sum)));
        return words;
    }
}
