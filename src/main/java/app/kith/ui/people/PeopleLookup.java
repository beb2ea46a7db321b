package app.kith.ui.people;

import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import java.util.List;

/// Finds people while somebody types whom they mean. Off the window's thread.
///
/// @param search finds them
/// @param people says what lists show of them
record PeopleLookup(Search search, People people) {
    /// Whom the typed words fit best; nobody for none.
    List<PersonRow> called(String typed, int limit) {
        return typed.isBlank() ? List.of() : people.rows(search.find(typed, SearchOrder.BEST, limit).ids());
    }
}
