package app.kith.cli;

import app.kith.Parts;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRow;
import app.kith.search.Excerpt;
import app.kith.search.Found;
import app.kith.search.Line;
import app.kith.search.Query;
import app.kith.search.SearchOrder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people a search found, best first, with the reason for each.
///
/// @param query what was asked for
/// @param total how many there are, those left out of the list included
record Hits(Query query, long total, List<Hit> list) {
    private static final Duration OPENING = Duration.ofSeconds(2);

    Hits {
        list = List.copyOf(list);
    }

    /// Searches. Asked for nothing, it finds everybody by name.
    ///
    /// @param limit the most to list
    static Hits of(Parts parts, String typed, int limit, BooleanSupplier gone) {
        var query = Query.of(typed);
        if (query.isEmpty()) {
            var everybody = parts.people().page(PeopleOrder.NAME, null, limit);
            var list = everybody.stream().map(Hit::new).toList();
            return new Hits(query, parts.people().count(), list);
        }
        var found = found(parts, query, limit, gone);
        var why = parts.search().lines(query, found.ids());
        var rows = parts.people()
                .rows(found.ids())
                .stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        var list = found.ids()
                .stream()
                .map(rows::get)
                .filter(row -> row != null)
                .map(row -> new Hit(row, why.getOrDefault(row.id(), Excerpt.NONE)))
                .toList();
        return new Hits(query, found.people(), list);
    }

    /// The ids of everybody found, in order.
    static List<UUID> ids(Parts parts, String typed, BooleanSupplier gone) {
        var query = Query.of(typed);
        return query.isEmpty()
                ? parts.people().ids(PeopleOrder.NAME)
                : found(parts, query, Integer.MAX_VALUE, gone).ids();
    }

    /// A command that runs by itself has only just asked for the index, which opens sooner than a large book is searched
    /// card by card, and forgives typing errors.
    private static Found found(Parts parts, Query query, int limit, BooleanSupplier gone) {
        parts.search().awaitIndex(OPENING);
        return parts.search().find(query, SearchOrder.BEST, limit, gone);
    }

    /// One person found.
    record Hit(PersonRow row, Excerpt excerpt) {
        Hit(PersonRow row) {
            this(row, Excerpt.NONE);
        }

        /// The sentence that matched; where only the front of the card did, what matched there; null for a filter.
        @Nullable
        Line why() {
            return excerpt.sentence();
        }

        /// The person on one line.
        String person() {
            var work = Stream.of(row.title(), row.organisation())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return work.isEmpty() ? row.called() : row.called() + " · " + work;
        }
    }
}
