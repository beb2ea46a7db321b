/// The book: one database file, opened, locked, migrated, read and written, with the journal of every change and the backups.
///
/// May use: nothing of Kith.
@NullMarked
package app.kith.book;

import org.jspecify.annotations.NullMarked;
