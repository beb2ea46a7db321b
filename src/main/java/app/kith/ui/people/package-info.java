/// The list of people, the front of the card, quick entry, trash and history.
///
/// May use: ui.kit, people, notes, search, book, platform.
@NullMarked
package app.kith.ui.people;

import org.jspecify.annotations.NullMarked;
