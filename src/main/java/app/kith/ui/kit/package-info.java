/// What every page uses: background work, commands and shortcuts, toasts, texts, icons, theme and form parts.
///
/// May use: platform.
@NullMarked
package app.kith.ui.kit;

import org.jspecify.annotations.NullMarked;
