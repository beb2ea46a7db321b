package app.kith.sharing;

import java.util.List;

/// Who would love an article.
///
/// @param people those suggested, the best first; none when it suits nobody
/// @param leftOut those it would suit as well, but for a reason
/// @param ready whether the index was there to ask; if not, ask again when it is
public record Suggestions(List<Match> people, List<Match> leftOut, boolean ready) {
    /// Copies both.
    public Suggestions {
        people = List.copyOf(people);
        leftOut = List.copyOf(leftOut);
    }
}
