package app.kith.testing.crossed.ui.people;

import app.kith.testing.crossed.ui.notes.NotesPage;

/// Leads from one page to another.
record AsksOtherPage(NotesPage other) {}
