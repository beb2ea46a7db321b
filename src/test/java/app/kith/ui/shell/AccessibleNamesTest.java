package app.kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.WindowTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/// Every control on screen has a name for reading aloud, on every page and panel.
class AccessibleNamesTest extends WindowTest {
    @Override
    protected void fill() {
        parts().samples().add(Locale.ENGLISH);
    }

    @Test
    void everyControlOnEveryPageHasAName() {
        keys("Ctrl+2");
        assertNamed("people");
        keys("Down");
        assertNamed("card");
        keys("Ctrl+Comma");
        see("Theme");
        assertNamed("settings");
        keys("Ctrl+K");
        assertNamed("palette");
        keys("Esc", "F1");
        assertNamed("shortcuts");
        keys("Esc", "Ctrl+N");
        assertNamed("new card");
    }

    private void assertNamed(String where) {
        settle();
        List<String> nameless = onWindow(
                () -> nodes(stage().getScene().getRoot())
                        .filter(node -> node.isFocusTraversable() && name(node).isBlank())
                        .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
                        .toList());
        assertThat(nameless).as(where).isEmpty();
    }

    private static String name(Node node) {
        var given = Objects.requireNonNullElse(node.getAccessibleText(), "");
        if (!given.isBlank()) {
            return given;
        }
        return switch (node) {
            case Button button -> Objects.requireNonNullElse(button.getText(), "");
            case TextInputControl field -> "";
            case ComboBoxBase<?> box -> "";
            case ListView<?> list -> "";
            case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
            // Scroll panes and the like only hold what is named within them.
            default -> node.getClass().getSimpleName();
        };
    }
}
