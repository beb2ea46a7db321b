package app.kith.ui.settings;

import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/// Settings, where the book lies, its backups, and what Kith is.
public final class SettingsPage implements Page {
    /// The page's id.
    public static final String ID = "settings";

    private final SettingsView view;

    /// Makes the page.
    ///
    /// @param book the file the book lies in
    public SettingsPage(Desk desk, Path book) {
        view = new SettingsView(new SettingsModel(desk, book), List.of());
    }

    /// What the rail calls it.
    public static String name() {
        return Texts.of(SettingsPage.class).get("title");
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
    public void focus() {
        view.focus();
    }
}
