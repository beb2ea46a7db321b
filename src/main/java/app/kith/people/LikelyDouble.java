package app.kith.people;

import java.util.List;
import java.util.UUID;

/// A card in the book that may be of the same person as another.
///
/// @param contact the card in the book
/// @param reasons what both have, the surest first; never empty
public record LikelyDouble(UUID contact, List<Likeness> reasons) {
    /// Copies the list.
    public LikelyDouble {
        reasons = List.copyOf(reasons);
    }

    /// The surest of the reasons.
    public Likeness surest() {
        return reasons.getFirst();
    }
}
