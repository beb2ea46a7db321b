package app.kith.search;

/// A part of a shown text that matched.
///
/// @param start of its first character, counted as [String] counts
/// @param end behind its last character
public record Mark(int start, int end) {}
