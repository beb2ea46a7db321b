package app.kith.ui.shell;

import java.util.Optional;

/// A line of the palette's list: the title of a section, or a hit.
///
/// @param title empty for a hit
record PaletteRow(String title, Optional<Hit> hit) {
    double height() {
        return hit.map(line -> line.below().isEmpty() ? 40.0 : 58.0).orElse(36.0);
    }
}
