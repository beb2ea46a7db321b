package app.kith.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A text on a card that is searched and shown as it stands.
///
/// @param row the row the text lies in: the contact for the front of the card, the note for a note
/// @param date the day a note is about; for the front of the card usually null
/// @param pinned whether it is shown before others that match as well
/// @param values what filters find in this text, such as the needs of a note
public record Passage(
        Place place,
        String text,
        UUID row,
        @Nullable LocalDate date,
        boolean pinned,
        List<Value> values) {
    /// Copies the list.
    public Passage {
        values = List.copyOf(values);
    }

    /// A text on the front of the card of `contact`.
    public static Passage front(UUID contact, Place place, String text) {
        return new Passage(place, text, contact, null, false, List.of());
    }

    /// The note `row` of the day `date`.
    public static Passage note(UUID row, LocalDate date, boolean pinned, String text, List<Value> values) {
        return new Passage(Place.NOTE, text, row, date, pinned, values);
    }

    /// The entry `row` of the ledger, of the day `date`.
    public static Passage entry(UUID row, LocalDate date, String text) {
        return new Passage(Place.ENTRY, text, row, date, false, List.of());
    }

    /// What `filter` finds.
    ///
    /// @param text such as `bilingual copywriter` for [Filter#NEEDS]
    public record Value(Filter filter, String text) {}
}
