package app.kith.people;

/// How a list of people is ordered; people who are alike in it stand by name. By organisation those without one come last,
/// by last word the newest note comes first and people without a note last, and the newest card comes first.
public enum PeopleOrder {
    NAME, ORGANISATION, LAST_WORD, NEWEST
}
