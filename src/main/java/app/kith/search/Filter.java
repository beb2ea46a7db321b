package app.kith.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A filter of the query language, typed as its name in lower case, a colon and a value.
///
/// - `TAG`: a tag of the card, or a `#tag` in a note.
/// - `ORG`: the organisation.
/// - `MET`: the place or occasion they were met at.
/// - `THROUGH`: who brought them together.
/// - `NEEDS`: what a note says they need.
/// - `OFFERS`: what a note says they can offer.
/// - `LIKES`: what a note says they like.
/// - `AFTER`: the matching note or entry is of this day, month or year, or later.
/// - `BEFORE`: the matching note or entry is older than this day, month or year.
/// - `QUIET`: no exchange or conversation for so long: `6m`; days, weeks, months or years.
/// - `GIVEN`: so many entries of value given: `0`, `>2`.
/// - `RECEIVED`: so many received.
/// - `BALANCE`: who has given more: `given`, `received` or `even`.
/// - `HAS`: the card has one of these at all: `email`, `phone`, `address`, `link`, `tag`, `org`, `met`, `through`,
///   `note`, `needs`, `offers`, `likes`, and what a source adds by [Passages#value].
public enum Filter {
    TAG, ORG, MET, THROUGH, NEEDS, OFFERS, LIKES, AFTER, BEFORE, QUIET, GIVEN, RECEIVED, BALANCE, HAS;

    /// What is typed before the colon, the same in every language.
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The filter typed as `name`, in any case; empty when there is none.
    static Optional<Filter> named(String name) {
        return Arrays.stream(values()).filter(filter -> filter.typed().equalsIgnoreCase(name)).findFirst();
    }

    /// Whether the value is counted, as [Measure] has it.
    boolean counted() {
        return this == QUIET || this == GIVEN || this == RECEIVED || this == BALANCE;
    }

    /// Whether the value is a date.
    boolean dated() {
        return this == AFTER || this == BEFORE;
    }
}
