/// Articles worth passing on, who would love them, and the letters in which they go.
///
/// May use: book, platform, people, notes, ledger, search, transfer, sharing.page, sharing.mail.
@NullMarked
package app.kith.sharing;

import org.jspecify.annotations.NullMarked;
