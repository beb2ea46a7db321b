package app.kith.ui.shell;

import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Looks;
import app.kith.ui.settings.SettingsPage;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the window, in the rail's order; the one place where pages are put together.
public final class Pages {
    private Pages() {}

    /// The style sheets of all pages.
    static List<String> sheets() {
        return List.of(
                Looks.sheet(Pages.class, "shell.css"),
                Looks.sheet(SettingsPage.class, "settings.css"));
    }

    /// Makes the pages over the services. What a page offers everywhere is among the desk's commands from now on.
    public static List<Entry> of(Desk desk, Services services) {
        return List.of(
                new Entry(
                        SettingsPage.ID,
                        SettingsPage.name(),
                        Feather.SETTINGS,
                        Entry.Spot.FOOT,
                        "Shortcut+COMMA",
                        () -> new SettingsPage(desk, services.book().file())));
    }
}
