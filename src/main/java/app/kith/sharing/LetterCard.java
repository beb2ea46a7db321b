package app.kith.sharing;

import app.kith.people.Contact;
import java.util.List;
import java.util.Optional;

/// A letter as it would leave, with what speaks against it.
///
/// @param composed what would be handed over
/// @param objections what always stops it first
/// @param question the general question in the contact's language, which stands there while no other is written
/// @param share that the letter was kept for a day, or handed over without the user having said whether it was sent
public record LetterCard(
        Letter letter,
        Contact contact,
        Composed composed,
        List<Objection> objections,
        String question,
        Optional<Share> share) {
    /// Copies the list.
    public LetterCard {
        objections = List.copyOf(objections);
    }

    /// Whether it may leave as it stands.
    public boolean ready() {
        return objections.stream().noneMatch(objection -> objection.stops(letter));
    }

    LetterCard with(List<Objection> found, Optional<Share> under) {
        return new LetterCard(letter, contact, composed, found, question, under);
    }
}
