package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Shortcut;
import java.util.stream.Stream;

/// What can be done from every page.
///
/// @param shell leads
/// @param undoing takes back
/// @param sheet shows the shortcuts
/// @param palette shows the palette
/// @param close closes the window
record WindowCommands(Shell shell, Undoing undoing, Runnable sheet, Runnable palette, Runnable close) {
    Command[] all() {
        return Stream.of(
                command("search", Part.FIND, shell::intoSearch).keys("Shortcut+F", "'/'"),
                command("palette", Part.FIND, palette).keys("Shortcut+K"),
                command("undo", Part.WRITE, undoing::undo).keys("Shortcut+Z"),
                command("redo", Part.WRITE, undoing::redo).keys("Shortcut+Shift+Z"),
                command("back", Part.GO, shell::back).keys(Shortcut.MAC ? "Shortcut+OPEN_BRACKET" : "Alt+LEFT"),
                command("forward", Part.GO, shell::forward).keys(Shortcut.MAC ? "Shortcut+CLOSE_BRACKET" : "Alt+RIGHT"),
                shortcuts(),
                command("close", Part.HELP, close).keys("Shortcut+W"),
                command("quit", Part.HELP, close).keys("Shortcut+Q")).toArray(Command[]::new);
    }

    Command shortcuts() {
        return command("shortcuts", Part.HELP, sheet).keys("'?'", "F1");
    }

    /// The command that goes to a page.
    Command page(Entry entry) {
        var command = Command
                .of("go." + entry.id(), Texts.of(WindowCommands.class).get("command.go", entry.title()), Part.GO,
                        () -> {
                            shell.go(Place.page(entry.id()));
                            shell.focusPage();
                        });
        return entry.shortcut().isEmpty() ? command : command.keys(entry.shortcut());
    }

    private static Command command(String id, Part part, Runnable action) {
        return Command.of("window." + id, Texts.of(WindowCommands.class).get("command." + id), part, action);
    }
}
