package app.kith.notes;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One line of a note, with what is recognised in it. Places are counted in `char`s from the beginning of the note.
///
/// @param start where the line begins
/// @param end behind its last character, without the line break
/// @param item whether it is an item of a list
/// @param chip what it begins with, if it is a need, an offer, an interest or a preference
/// @param chipStart where the word of the chip begins; `from` without one
/// @param chipEnd behind the chip's colon; `from` without one
/// @param from where the words to show begin, behind the sign of a list and the chip
/// @param spans in the order of their beginning; only bold words may hold others
public record NoteLine(
        int start,
        int end,
        boolean item,
        @Nullable Chip chip,
        int chipStart,
        int chipEnd,
        int from,
        List<NoteSpan> spans) {
    /// Copies the list, so that the value cannot change.
    public NoteLine {
        spans = List.copyOf(spans);
    }

    /// Whether the line shows nothing.
    public boolean blank() {
        return from == end && chip == null;
    }
}
