package app.kith.search;

import java.util.Locale;

/// The fields of the index. A card and each of its notes are documents of their own, notes first, so that Lucene can join
/// them: words meet on the card, dates belong to the note.
///
/// @param word the words, with positions
/// @param gram the first one, two and three characters of the words
/// @param stem the stems of words that differ from them
/// @param digits every ending of every telephone number, so that any stretch of it is the beginning of one
/// @param number whole telephone numbers
record Fields(String word, String gram, String stem, String digits, String number) {
    /// The format; another one in the index means that it is built anew.
    static final String FORMAT = "4";

    /// Everything on the card.
    static final Fields CARD = of("card");
    /// The name on the card.
    static final Fields NAME = of("name");
    /// The organisation on the card.
    static final Fields ORGANISATION = of("organisation");
    /// The pinned notes of the card.
    static final Fields PINNED = of("pinned");
    /// One note.
    static final Fields NOTE = of("note");

    /// Whose document it is, in cards and notes.
    static final String ID = "id";
    /// The row a note came from.
    static final String ROW = "row";
    /// There in cards only.
    static final String IS_CARD = "is";
    /// The day of a note, counted as [java.time.LocalDate#toEpochDay] counts.
    static final String DAY = "day";
    /// The passages of a card, see [CardText].
    static final String TEXT = "text";
    /// What people sort by.
    static final String SORT_NAME = "sort.name";
    static final String SORT_ORGANISATION = "sort.organisation";
    static final String SORT_LAST_WORD = "sort.last";
    static final String SORT_CREATED = "sort.created";

    /// How long the beginnings are that have a term of their own.
    static final int GRAM = 3;

    /// Whether endings are taken off; names have none.
    boolean stemmed() {
        return !equals(NAME) && !equals(ORGANISATION);
    }

    private static Fields of(String name) {
        return new Fields(name + ".word", name + ".gram", name + ".stem", name + ".digits", name + ".number");
    }

    /// The field of the values of `filter`, of a card or of one note.
    static String values(Filter filter, boolean note) {
        return (note ? "note." : "card.") + filter.name().toLowerCase(Locale.ROOT);
    }

    /// The field of every form of the words of an aspect, in cards only.
    static String of(Aspect aspect) {
        return "kin." + aspect.name().toLowerCase(Locale.ROOT);
    }

    /// The field of the values of `filter` as they were written.
    static String known(Filter filter) {
        return "known." + filter.name().toLowerCase(Locale.ROOT);
    }
}
