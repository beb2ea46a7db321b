/// Hands and eyes for the tour: keys pressed in the real window, what is seen waited for, pictures taken.
///
/// May use: ui.kit.
@NullMarked
package app.kith.ui.tour;

import org.jspecify.annotations.NullMarked;
