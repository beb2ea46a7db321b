package app.kith.search;

import java.util.UUID;

/// A contact whom a text is for.
///
/// @param score above 0; about 1 when they are the only ones with the weightiest word of the text, in one note
/// @param words how many different words of the text were found with them
public record Kindred(UUID contact, double score, int words) {}
