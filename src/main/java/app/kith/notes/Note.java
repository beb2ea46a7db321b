package app.kith.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A few lines jotted on the back of a card. A value: a change makes a new one, and [Notes] keeps it.
///
/// @param id time-ordered, for good
/// @param contact whose card it stands on
/// @param date the day it is about, in the user's zone; the day it was jotted unless changed
/// @param text light Markdown, at most 100,000 characters, in NFC
/// @param pinned whether it stands before the others
/// @param created when it was jotted
/// @param changed when it last changed
public record Note(
        UUID id,
        UUID contact,
        LocalDate date,
        String text,
        boolean pinned,
        Instant created,
        Instant changed) {
    /// The most characters a note holds.
    public static final int LONGEST = 100_000;

    /// The same with other words.
    public Note withText(String other) {
        return new Note(id, contact, date, other, pinned, created, changed);
    }

    /// The same on another day.
    public Note withDate(LocalDate other) {
        return new Note(id, contact, other, text, pinned, created, changed);
    }

    /// The same before the others, or among them.
    public Note withPinned(boolean first) {
        return new Note(id, contact, date, text, first, created, changed);
    }

    /// The same, changed at another time.
    public Note withChanged(Instant when) {
        return new Note(id, contact, date, text, pinned, created, when);
    }
}
