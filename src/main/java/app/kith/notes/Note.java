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
}
