/// Contacts and their cards: what is known of a person, quick entry, and finding likely doubles.
///
/// May use: book, platform, search.
@NullMarked
package app.kith.people;

import org.jspecify.annotations.NullMarked;
