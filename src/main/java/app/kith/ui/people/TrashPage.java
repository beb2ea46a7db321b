package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.notes.NoteTrash;
import app.kith.people.People;
import app.kith.people.Trash;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import javafx.scene.Node;

/// The page of the trash.
public final class TrashPage implements Page {
    /// Its id.
    public static final String ID = "trash";

    private final TrashModel model;
    private final TrashView view;

    /// Follows the changes of a book.
    public TrashPage(Desk desk, Book book, People people) {
        model = new TrashModel(desk.background(), desk.toasts(), people, new Trash(book), new NoteTrash(book, people));
        view = new TrashView(model, desk.dates());
        var refresh = new Refresh(desk.background(), model::refresh);
        book.changes().listen(change -> refresh.ask());
    }

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(TrashPage.class).get("trash");
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
