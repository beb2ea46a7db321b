package app.kith.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.input.KeyEvent;

/// Everything the user can do now: what holds everywhere and what the page on screen adds. Used on the window's thread.
public final class Commands {
    /// The id of the command that makes a card; the window shows it beside the search field and at the first start.
    public static final String NEW_CARD = "card.new";
    /// The id of the command that begins to share an article.
    public static final String SHARE = "share.article";
    /// The id of the command that asks for a file and imports it; the first start offers it.
    public static final String IMPORT = "file.import";
    /// The id of the command that opens the export pane.
    public static final String EXPORT = "file.export";
    /// The id of the command that takes the book's last step back.
    public static final String UNDO = "window.undo";

    private final List<Command> everywhere = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Command> ofPage = List.of();

    /// Adds commands that hold on every page.
    ///
    /// @throws IllegalArgumentException when another has the same id
    public void add(Command... commands) {
        for (var command : commands) {
            if (find(command.id()).isPresent()) {
                throw new IllegalArgumentException("two commands are called " + command.id());
            }
            everywhere.add(command);
        }
        listeners.forEach(Runnable::run);
    }

    /// Calls back whenever there are other commands than before.
    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    /// Puts the commands of the page on screen in the place of the former page's.
    public void page(List<Command> commands) {
        ofPage = List.copyOf(commands);
        listeners.forEach(Runnable::run);
    }

    /// All of them, the page's first, so that its keys win; also those that cannot be done right now.
    public List<Command> all() {
        return Stream.concat(ofPage.stream(), everywhere.stream()).toList();
    }

    /// The command of an id.
    public Optional<Command> find(String id) {
        return all().stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// The commands a key event stands for, each with the shortcut that was pressed.
    Stream<Heard> heard(KeyEvent event) {
        return all().stream()
                .flatMap(
                        command -> command.shortcuts()
                                .stream()
                                .filter(shortcut -> shortcut.matches(event))
                                .map(shortcut -> new Heard(command, shortcut)));
    }

    record Heard(Command command, Shortcut shortcut) {}
}
