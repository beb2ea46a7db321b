package app.kith.people;

import java.time.Instant;
import java.util.UUID;

/// A contact in the trash.
///
/// @param called what lists called it
/// @param when it was put there; it rests for 30 days from then
public record TrashedPerson(UUID id, String called, String organisation, Instant when) {}
