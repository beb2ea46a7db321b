package app.kith.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A text that matched, cut to what a row shows, with the matches in it.
///
/// @param text one line, at most about 160 characters, with an ellipsis where something was cut away
/// @param marks in order, not overlapping
/// @param row the contact, or the note the text is from
/// @param date of the note, null for the front of the card
public record Line(Place place, String text, List<Mark> marks, UUID row, @Nullable LocalDate date) {
    /// Copies the list.
    public Line {
        marks = List.copyOf(marks);
    }
}
