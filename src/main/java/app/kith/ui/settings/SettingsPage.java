package app.kith.ui.settings;

import app.kith.book.Backups;
import app.kith.book.Book;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.PlainPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Settings, where the book lies, its backups, and what Kith is.
public final class SettingsPage {
    /// The page's id.
    public static final String ID = "settings";

    private SettingsPage() {}

    /// What the rail calls it.
    public static String name() {
        return Texts.of(SettingsPage.class).get("title");
    }

    /// Makes the page.
    ///
    /// @param restore puts a backup in the book's place
    /// @param rebuild builds the search index anew; called off the window's thread
    /// @param ways the pages that are reached from here: trash, history
    /// @param more boxes of other pages, each under its heading
    public static Page of(
            Desk desk,
            Book book,
            Backups backups,
            Consumer<Path> restore,
            Runnable rebuild,
            List<String> ways,
            List<Node> more) {
        var model = new BackupsModel(desk, book, backups, restore);
        var boxes = new ArrayList<Node>(
                List.of(Forms.section(Texts.of(SettingsPage.class).get("backups")), new BackupsView(model)));
        boxes.addAll(more);
        var view = new SettingsView(new SettingsModel(desk, book.file(), rebuild, ways), boxes);
        return new PlainPage(ID, name(), view, model::refresh, view::focus);
    }
}
