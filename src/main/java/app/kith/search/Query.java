package app.kith.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What was typed into a search field, understood. There is no wrong query: what is no part of the language is a word.
///
/// Words are all required, wherever on the card each of them stands; the last one may still be unfinished. `"quoted words"`
/// stand together, `-word` excludes, and `tag:` and the other names of [Filter] ask for a value, which may be
/// quoted. Of a very long query the first 24 words count.
public final class Query {
    /// The query that asks for nothing.
    public static final Query NOTHING = new Query("", List.of(), List.of(), null, null, List.of(), List.of());

    private final String typed;
    private final List<Part> required;
    private final List<Part> excluded;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final List<Measured> measured;
    private final List<Chosen> chosen;

    Query(
            String typed,
            List<Part> required,
            List<Part> excluded,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Measured> measured,
            List<Chosen> chosen) {
        this.typed = typed;
        this.required = List.copyOf(required);
        this.excluded = List.copyOf(excluded);
        this.from = from;
        this.until = until;
        this.measured = List.copyOf(measured);
        this.chosen = List.copyOf(chosen);
    }

    /// A filter that counts.
    ///
    /// @param excluded whether those who fulfil it are left out
    record Measured(Measure measure, boolean excluded) {}

    /// Understands what was typed.
    public static Query of(String typed) {
        return new QueryReader(typed).read();
    }

    /// What was typed.
    public String typed() {
        return typed;
    }

    /// Whether it asks for nothing, so that everybody is found.
    public boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty() && !dated() && measured.isEmpty();
    }

    /// The same with its filters that count answered.
    Query answered(Reckoner reckoner) {
        return measured.isEmpty()
                ? this
                : new Query(typed, required, excluded, from, until, measured, measured.stream().map(each -> {
                    Chosen fulfilling = reckoner.fulfilling(each.measure());
                    return each.excluded() ? fulfilling.turned() : fulfilling;
                }).toList());
    }

    /// Whom the filters that count choose, each of them; none before they are answered.
    List<Chosen> chosen() {
        return chosen;
    }

    List<Part> required() {
        return required;
    }

    List<Part> excluded() {
        return excluded;
    }

    /// The first day a matching note may be of, null for any.
    @Nullable
    LocalDate from() {
        return from;
    }

    /// The day behind the last a matching note may be of, null for any.
    @Nullable
    LocalDate until() {
        return until;
    }

    boolean dated() {
        return from != null || until != null;
    }

    /// Whether a note of `date` may be the matching one.
    boolean includes(@Nullable LocalDate date) {
        if (date == null) {
            return !dated();
        }
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }

    @Override
    public String toString() {
        return typed;
    }
}
