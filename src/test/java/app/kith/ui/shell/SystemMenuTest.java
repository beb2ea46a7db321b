package app.kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Commands;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class SystemMenuTest {
    private final Commands commands = new Commands();
    private final AtomicInteger written = new AtomicInteger();
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(false);

    SystemMenuTest() {
        commands.add(Command.of("palette", "Everything", Part.FIND, () -> {}).keys("Shortcut+K"),
                Command.of("search", "Search", Part.FIND, () -> {}).keys("'/'"),
                Command.of("jot", "Jot a note", Part.WRITE, written::incrementAndGet).keys("Shortcut+Shift+J"));
    }

    @Test
    void holdsEveryCommandInTheMenuOfItsPart() {
        var menus = SystemMenu.menus(commands);
        assertThat(menus).extracting(Menu::getText).containsExactly("Find", "Write");
        assertThat(menus.getFirst().getItems()).extracting(MenuItem::getText).containsExactly("Everything", "Search");
    }

    @Test
    void showsTheKeysButNotThoseThatATextFieldNeeds() {
        var find = SystemMenu.menus(commands).getFirst().getItems();
        assertThat(find.getFirst().getAccelerator())
                .isEqualTo(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN));
        assertThat(find.getLast().getAccelerator()).isNull();
    }

    @Test
    void doesWhatTheCommandDoesAndIsGreyWhileThatCannotBeDone() {
        item("Jot a note").fire();
        assertThat(written).hasValue(1);
        commands.page(List.of(Command.of("turn", "Turn over", Part.CARD, () -> {}).when(open)));
        var turn = item("Turn over");
        assertThat(turn.isDisable()).isTrue();
        open.set(true);
        assertThat(turn.isDisable()).isFalse();
    }

    @Test
    void isMadeAnewWhenAnotherPageComes() {
        var changes = new AtomicInteger();
        commands.listen(changes::incrementAndGet);
        commands.page(List.of());
        assertThat(changes).hasValue(1);
    }

    private MenuItem item(String name) {
        return SystemMenu.menus(commands)
                .stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> Objects.equals(item.getText(), name))
                .findFirst()
                .orElseThrow();
    }
}
