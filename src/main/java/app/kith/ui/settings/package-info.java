/// Settings, backups and restoring.
///
/// May use: ui.kit, book, platform.
@NullMarked
package app.kith.ui.settings;

import org.jspecify.annotations.NullMarked;
