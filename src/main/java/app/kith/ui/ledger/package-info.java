/// What passed between the user and each contact, on screen: logging by one line, standing on the card, asks and their guard.
///
/// May use: ui.kit, ledger, people, search, book, platform.
@NullMarked
package app.kith.ui.ledger;

import org.jspecify.annotations.NullMarked;
