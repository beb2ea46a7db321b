package app.kith.ui.ledger;

import app.kith.ledger.MonthTotal;
import app.kith.ledger.Totals;
import java.util.List;

/// What the page of the ledger shows, as it was read.
///
/// @param any whether the ledger holds anything at all
/// @param rows the newest first
/// @param more whether there are further rows
/// @param unthanked how many entries wait for a thank-you of the user's, with whomever the filter names
/// @param months as many as are drawn, the earliest first
/// @param tallies whether anything is counted
record EntriesShown(
        EntriesFilter filter,
        boolean any,
        List<EntryRow> rows,
        boolean more,
        Totals totals,
        long conversations,
        long unthanked,
        List<MonthTotal> months,
        boolean tallies) {
    EntriesShown {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
    }
}
