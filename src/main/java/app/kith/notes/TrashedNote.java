package app.kith.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A note in the trash.
///
/// @param contact whose card it stood on; the card itself is still there
/// @param when it was put there; it rests for 30 days from then
public record TrashedNote(UUID id, UUID contact, LocalDate date, String text, Instant when) {}
