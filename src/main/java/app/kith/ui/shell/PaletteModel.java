package app.kith.ui.shell;

import app.kith.ui.kit.Background;
import app.kith.ui.kit.Latest;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the palette finds for what is typed in it: people and notes from the book, commands at once.
final class PaletteModel {
    private final Finder finder;
    private final CommandFinder commands;
    private final Latest latest;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    // Kept, since it hears the list through a weak listener: one made for each caller would fall silent.
    private final ObservableList<Section> shown = FXCollections.unmodifiableObservableList(sections);
    private boolean finding;
    private @Nullable Runnable waiting;

    PaletteModel(Background background, Finder finder, CommandFinder commands) {
        this.finder = finder;
        this.commands = commands;
        latest = background.latest();
        typed.addListener((text, before, now) -> find(now));
        find("");
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Section> sections() {
        return shown;
    }

    /// Does something as soon as what is shown belongs to what is typed: Enter may be faster than the search.
    void whenFound(Runnable then) {
        if (finding) {
            waiting = then;
        } else {
            then.run();
        }
    }

    private void find(String text) {
        waiting = null;
        finding = !text.isBlank();
        if (finding) {
            latest.run(() -> finder.find(text), found -> show(found, text));
        } else {
            latest.forget();
            show(List.of(), text);
        }
    }

    private void show(List<Section> found, String text) {
        finding = false;
        var all = new ArrayList<>(found);
        var doing = commands.find(text);
        if (!doing.hits().isEmpty()) {
            all.add(doing);
        }
        sections.setAll(all);
        var then = waiting;
        waiting = null;
        if (then != null) {
            then.run();
        }
    }
}
