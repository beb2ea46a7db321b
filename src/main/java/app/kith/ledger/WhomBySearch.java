package app.kith.ledger;

import app.kith.people.Names;
import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds people by the names on their cards: each typed word begins a word of the name. Whole words go before beginnings, and
/// those of whom there was word last before the others.
///
/// @param search finds them
/// @param people says what lists show of them
public record WhomBySearch(Search search, People people) implements Whom {
    private static final int LOOKED_AT = 40;

    @Override
    public List<PersonRow> called(String name, int limit) {
        List<String> typed = words(name);
        if (typed.isEmpty()) {
            return List.of();
        }
        return people.rows(search.find(name, SearchOrder.BEST, LOOKED_AT).ids())
                .stream()
                .filter(row -> begin(words(row.called()), typed))
                .sorted(Comparator.comparing((PersonRow row) -> !words(row.called()).containsAll(typed))
                        .thenComparing(WhomBySearch::lastWord, Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    private static LocalDate lastWord(PersonRow row) {
        LocalDate last = row.lastWord();
        return last == null ? LocalDate.MIN : last;
    }

    private static boolean begin(List<String> names, List<String> typed) {
        return typed.stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Names.compared(name).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
