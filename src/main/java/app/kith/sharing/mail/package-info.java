/// Letters as mail: an address for the mail program (`mailto:`), an `.eml` file, a mail server, and reading what came back.
/// Knows nothing of the book.
///
/// May use: platform.
@NullMarked
package app.kith.sharing.mail;

import org.jspecify.annotations.NullMarked;
