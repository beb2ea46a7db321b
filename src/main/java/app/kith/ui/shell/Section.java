package app.kith.ui.shell;

import java.util.List;

/// A part of the palette: people, notes, commands.
///
/// @param title above the lines
record Section(String title, List<Hit> hits) {}
