package app.kith.ui.notes;

import app.kith.book.Book;
import app.kith.book.StepRecord;
import app.kith.notes.Notes;
import app.kith.people.People;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Marker;
import app.kith.ui.kit.Refresh;
import app.kith.ui.kit.TakeBack;

/// The notes of the open card, in two parts: the ruled back with the latest of them, and the earlier ones by date.
///
/// @param back the back of the card
/// @param earlier what is listed below the card
public record BackOfCard(CardPart back, CardPart earlier) {
    /// Builds both over one book. They follow its changes as long as it is open.
    ///
    /// @param marker finds the words searched for in a note
    public static BackOfCard of(Desk desk, Book book, Notes notes, People people, Marker marker) {
        var journal = book.journal();
        var takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
        var model = new NotesModel(desk, notes, people, marker, takeBack, desk.desktop());
        var refresh = new Refresh(desk.background(), model::refresh);
        book.changes().listen(change -> refresh.ask());
        return new BackOfCard(new BackView(model, desk.dates()), new EarlierView(model, desk.dates()));
    }
}
