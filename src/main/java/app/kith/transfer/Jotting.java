package app.kith.transfer;

import java.time.LocalDate;

/// A note as it came with a card, before it stands on one.
///
/// @param date the day it is about
/// @param text at most [app.kith.notes.Note#LONGEST] characters
public record Jotting(LocalDate date, String text, boolean pinned) {}
