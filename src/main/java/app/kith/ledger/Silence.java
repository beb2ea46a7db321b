package app.kith.ledger;

import java.time.LocalDate;

/// The contact left two of the user's unanswered: nobody is suggested meanwhile.
///
/// @param since the day the later one of them had waited long enough
/// @param until the first day they may be suggested again; any sign of life of theirs ends it before
public record Silence(LocalDate since, LocalDate until) {}
