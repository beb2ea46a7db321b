package app.kith.people;

/// A day to remember beside the birthday.
///
/// @param label what is remembered; empty or "anniversary" for `ANNIVERSARY` of RFC 6350
public record Anniversary(String label, PartialDate date) {}
