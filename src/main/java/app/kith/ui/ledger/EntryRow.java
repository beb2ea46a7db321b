package app.kith.ui.ledger;

import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Moment;
import app.kith.people.PersonRow;
import java.util.List;
import java.util.stream.Collectors;

/// One entry as the page of the ledger lists it.
///
/// @param with the people in it whose cards are there
record EntryRow(Moment moment, List<PersonRow> with) {
    EntryRow {
        with = List.copyOf(with);
    }

    /// Their names.
    String names() {
        return with.stream().map(PersonRow::called).collect(Collectors.joining(" · "));
    }

    /// Whether a thank-you can be noted: by the user for something received, by the contact for something given.
    boolean thankable() {
        return moment instanceof Moment.Passed(Exchange exchange) && exchange.counts() && exchange.weight() > 0
                && exchange.thanked() == null;
    }

    /// Whether it was received.
    boolean received() {
        return moment instanceof Moment.Passed(Exchange exchange) && exchange.direction() == Direction.RECEIVED;
    }
}
