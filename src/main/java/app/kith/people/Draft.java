package app.kith.people;

import java.time.Instant;
import java.util.UUID;

/// A card as read from typed or pasted text, before it is kept.
///
/// @param note what is left for the back of the card, one thing a line; may be empty
public record Draft(Name name, Work work, Reach reach, Met met, About about, String note) {
    /// Nothing read yet.
    public static final Draft EMPTY = new Draft(Name.NONE, Work.NONE, Reach.NONE, Met.UNKNOWN, About.NOTHING, "");

    /// The front of the card, without the note.
    ///
    /// @param now when the card is made
    public Contact contact(UUID id, Instant now) {
        return new Contact(id, name, work, reach, met, about, null, "", "", now, now);
    }

    /// Whether there is nothing to keep.
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
