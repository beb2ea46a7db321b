/// What passed between the user and each contact, on screen: logging by one line, standing on the card, asks and their guard, the
/// page of the ledger, and everything between the two in the order of time.
///
/// May use: ui.kit, ledger, notes, people, search, book, platform.
@NullMarked
package app.kith.ui.ledger;

import org.jspecify.annotations.NullMarked;
