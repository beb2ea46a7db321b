package app.kith.ui.ledger;

import app.kith.ledger.Timeline;
import app.kith.notes.Notes;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Refresh;

/// Puts the timeline of the open card together.
public final class BetweenYou {
    private BetweenYou() {}

    /// Everything between the user and whoever is on the open card. It follows the changes of the book as long as that is open.
    ///
    /// @param earlier the earlier notes, shown while there is nothing else, and where only notes are asked for
    public static CardPart of(Desk desk, LedgerMeans means, Notes notes, CardPart earlier) {
        var timeline = new Timeline(means.people(), notes, means.exchanges(), means.conversations(), means.asks());
        var model = new TimelineModel(desk, timeline);
        var refresh = new Refresh(desk.background(), model::refresh);
        means.book().changes().listen(change -> refresh.ask());
        return new TimelineView(model, desk.dates(), earlier, desk.navigator().narrow());
    }
}
