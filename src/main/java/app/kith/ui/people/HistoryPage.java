package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.People;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.PlainPage;
import app.kith.ui.kit.Refresh;

/// The page of what was done to the book.
public final class HistoryPage {
    /// Its id.
    public static final String ID = "history";

    private HistoryPage() {}

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(HistoryPage.class).get("history");
    }

    /// Makes the page, which follows the changes of a book.
    public static Page of(Desk desk, Book book, People people, Notes notes) {
        var model = new HistoryModel(desk.background(), desk.toasts(), book.journal(), people, notes);
        var view = new HistoryView(model, desk.dates());
        var refresh = new Refresh(desk.background(), model::refresh);
        book.changes().listen(change -> refresh.ask());
        return new PlainPage(ID, name(), view, model::refresh, view::enter);
    }
}
