package app.kith.testing.crossed.people;

import app.kith.testing.crossed.ui.notes.NotesPage;

/// Leads up to the window.
record OpensWindow(NotesPage page) {}
