package app.kith.search;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What a search came to.
///
/// @param query what was searched for
/// @param ids the contacts in order, at most as many as were asked for; none when [#everybody]
/// @param people how many were found altogether
/// @param notes how many notes and entries of theirs hold at least one of the words
/// @param took from the call to the answer
/// @param exact whether the index answered; while it is being built the slower search does, which finds no word with a typing error
public record Found(Query query, List<UUID> ids, int people, int notes, Duration took, boolean exact) {
    /// Copies the list.
    public Found {
        ids = List.copyOf(ids);
    }

    /// Whether nothing was asked for, so that everybody is found: the list then comes from the book itself.
    public boolean everybody() {
        return query.isEmpty();
    }
}
