/// The back of the card and jotting a note.
///
/// May use: ui.kit, notes, people, book, platform.
@NullMarked
package app.kith.ui.notes;

import org.jspecify.annotations.NullMarked;
