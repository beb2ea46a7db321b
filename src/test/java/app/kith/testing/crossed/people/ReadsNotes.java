package app.kith.testing.crossed.people;

import app.kith.testing.crossed.notes.NoteOf;

/// Uses a package that its own does not name.
record ReadsNotes(NoteOf note) {}
