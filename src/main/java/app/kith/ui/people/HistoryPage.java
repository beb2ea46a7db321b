package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.People;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import javafx.scene.Node;

/// The page of what was done to the book.
public final class HistoryPage implements Page {
    /// Its id.
    public static final String ID = "history";

    private final HistoryModel model;
    private final HistoryView view;

    /// Follows the changes of a book.
    public HistoryPage(Desk desk, Book book, People people, Notes notes) {
        model = new HistoryModel(desk.background(), desk.toasts(), book.journal(), people, notes);
        view = new HistoryView(model, desk.dates());
        var refresh = new Refresh(desk.background(), model::refresh);
        book.changes().listen(change -> refresh.ask());
    }

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(HistoryPage.class).get("history");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return name();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Place place) {
        model.refresh();
    }

    @Override
    public void focus() {
        view.enter();
    }
}
