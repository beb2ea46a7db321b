package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Shortcut;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/// The menu bar at the head of the screen that every program has on macOS, from the same list of commands as the keys.
final class SystemMenu extends MenuBar {
    /// Follows the commands: what the page on screen offers comes and goes.
    SystemMenu(Commands commands) {
        setUseSystemMenuBar(true);
        commands.listen(() -> getMenus().setAll(menus(commands)));
        getMenus().setAll(menus(commands));
    }

    /// A menu for each part of the shortcuts sheet that holds any command.
    static List<Menu> menus(Commands commands) {
        return Arrays.stream(Command.Part.values())
                .map(part -> menu(part, commands.all()))
                .filter(menu -> !menu.getItems().isEmpty())
                .toList();
    }

    private static Menu menu(Command.Part part, List<Command> commands) {
        var menu = new Menu(Texts.of(SystemMenu.class).get("part." + part.name().toLowerCase(Locale.ROOT)));
        menu.setMnemonicParsing(false);
        commands.stream()
                .filter(command -> command.part() == part)
                .map(SystemMenu::item)
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem(command.name());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> command.run());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        // The window hears keys first and consumes those it knows, so that nothing is done twice.
        command.shortcuts()
                .stream()
                .map(Shortcut::combination)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(item::setAccelerator);
        return item;
    }
}
