/// The page of notes.
///
/// May use: notes.
@NullMarked
package app.kith.testing.crossed.ui.notes;

import org.jspecify.annotations.NullMarked;
