package app.kith.ui.shell;

import java.util.List;

/// Finds what the palette shows in the book; called off the window's thread.
@FunctionalInterface
interface Finder {
    /// Finds people and notes.
    ///
    /// @param typed what was typed, never blank
    /// @return the parts of the palette above the commands, none empty
    List<Section> find(String typed);
}
