package app.kith.transfer;

/// A part of a card that says one thing in the book and another in a file.
///
/// @param mine what the book says
/// @param theirs what the file says
public record Difference(Part part, String mine, String theirs) {}
