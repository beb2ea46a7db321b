/// Notes on the back of a card, and the needs, offers and interests that are read from them.
///
/// May use: book, platform, people, search.
@NullMarked
package app.kith.notes;

import org.jspecify.annotations.NullMarked;
