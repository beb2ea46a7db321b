package app.kith.search;

import java.util.UUID;

/// A single note that holds everything asked for.
///
/// @param contact whose card it stands on
/// @param line its sentence, marked; [Line#row] is the note
public record NoteFound(UUID contact, Line line) {}
