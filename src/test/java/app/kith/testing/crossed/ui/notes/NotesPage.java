package app.kith.testing.crossed.ui.notes;

/// A page.
public final class NotesPage {}
