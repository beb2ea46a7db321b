/// Bringing people in and taking them out, in the window.
///
/// May use: ui.kit, transfer, people, book, platform.
@NullMarked
package app.kith.ui.transfer;

import org.jspecify.annotations.NullMarked;
