package app.kith.ui.shell;

import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import app.kith.ui.kit.Page;

/// A page as the rail knows it, before it is first shown.
///
/// @param id the page's
/// @param title the page's
/// @param sign shown before the title, and alone in a narrow window
/// @param spot where it stands
/// @param shortcut the key that shows it, empty for none; each page has its own for good
/// @param make makes it at its first showing
public record Entry(String id, String title, Feather sign, Spot spot, String shortcut, Supplier<? extends Page> make) {
    /// Where a page stands in the rail.
    public enum Spot {
        /// Among the pages.
        TOP,
        /// At the foot.
        FOOT,
        /// Not in the rail: reached from elsewhere.
        NONE
    }
}
