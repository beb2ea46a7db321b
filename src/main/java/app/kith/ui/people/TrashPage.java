package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.notes.NoteTrash;
import app.kith.people.People;
import app.kith.people.Trash;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.PlainPage;
import app.kith.ui.kit.Refresh;

/// The page of the trash.
public final class TrashPage {
    /// Its id.
    public static final String ID = "trash";

    private TrashPage() {}

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(TrashPage.class).get("trash");
    }

    /// Makes the page, which follows the changes of a book.
    public static Page of(Desk desk, Book book, People people) {
        var model = new TrashModel(desk.background(), desk.toasts(), people, new Trash(book),
                new NoteTrash(book, people));
        var view = new TrashView(model, desk.dates());
        var refresh = new Refresh(desk.background(), model::refresh);
        book.changes().listen(change -> refresh.ask());
        return new PlainPage(ID, name(), view, model::refresh, view::enter);
    }
}
