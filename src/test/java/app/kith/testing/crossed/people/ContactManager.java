package app.kith.testing.crossed.people;

/// Says nothing by its name.
final class ContactManager {}
