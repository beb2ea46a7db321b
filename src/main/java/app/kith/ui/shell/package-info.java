/// The window: rail, search field, palette, status line, shortcuts sheet and first start.
///
/// May use: every page, ui.kit, the features, book, platform, Parts.
@NullMarked
package app.kith.ui.shell;

import org.jspecify.annotations.NullMarked;
