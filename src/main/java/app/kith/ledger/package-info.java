/// What passed between the user and each contact: value exchanges, conversations and asks, and what follows from them.
///
/// May use: book, platform, people, notes, search, transfer.
@NullMarked
package app.kith.ledger;

import org.jspecify.annotations.NullMarked;
