package app.kith.ui.shell;

import app.kith.ui.kit.Page;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// A page as the rail knows it, before it is first shown.
///
/// @param id the page's
/// @param title the page's
/// @param sign shown before the title, and alone in a narrow window
/// @param spot where it stands
/// @param shortcut the key that shows it, empty for none; each page has its own for good
/// @param make makes it at its first showing
public record Entry(String id, String title, Feather sign, Spot spot, String shortcut, Supplier<? extends Page> make) {
    /// Where a page stands: among the pages, at the foot, or nowhere, since it is reached from elsewhere.
    public enum Spot {
        TOP, FOOT, NONE
    }
}
