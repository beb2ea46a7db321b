package app.kith.testing.crossed.notes;

import app.kith.testing.crossed.people.Person;

/// Closes a cycle with the one before.
public record NoteOf(Person person) {}
