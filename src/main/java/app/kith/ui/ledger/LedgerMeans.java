package app.kith.ui.ledger;

import app.kith.book.Book;
import app.kith.ledger.AskGuard;
import app.kith.ledger.Asks;
import app.kith.ledger.Conversations;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Gifts;
import app.kith.ledger.InABind;
import app.kith.ledger.LedgerLine;
import app.kith.ledger.Logbook;
import app.kith.ledger.Marks;
import app.kith.ledger.Standings;
import app.kith.people.People;
import app.kith.search.Search;

/// What the parts of the ledger on screen stand on.
///
/// @param line understands a typed line
/// @param logbook keeps it
/// @param gifts what is at hand to give somebody first
/// @param bind finds who could help
public record LedgerMeans(
        Book book,
        People people,
        Exchanges exchanges,
        Conversations conversations,
        Asks asks,
        Marks marks,
        Standings standings,
        AskGuard guard,
        LedgerLine line,
        Logbook logbook,
        Gifts gifts,
        InABind bind,
        Search search) {}
