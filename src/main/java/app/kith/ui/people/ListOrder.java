package app.kith.ui.people;

import app.kith.people.PeopleOrder;
import app.kith.search.SearchOrder;

/// What the list of people is sorted by. Best match is for what a search found; without one the list then goes by name.
enum ListOrder {
    BEST, NAME, ORGANISATION, LAST_WORD, NEWEST;

    /// For what a search found.
    SearchOrder found() {
        return SearchOrder.valueOf(name());
    }

    /// For everybody.
    PeopleOrder everybody() {
        return this == BEST ? PeopleOrder.NAME : PeopleOrder.valueOf(name());
    }
}
