package app.kith.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.platform.Texts;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    @Test
    void aShortcutIsShownAsTheKeyCapsReadInTheReadersLanguage() {
        var shortcut = Shortcut.of("Shortcut+Shift+E");
        assertThat(shortcut.shown(Texts.of(Shortcut.class, Locale.ENGLISH))).isEqualTo("Ctrl Shift E");
        assertThat(shortcut.shown(Texts.of(Shortcut.class, Locale.GERMAN))).isEqualTo("Strg Umschalt E");
        assertThat(Shortcut.of("Alt+LEFT").shown(Texts.of(Shortcut.class, Locale.ENGLISH))).isEqualTo("Alt ←");
    }

    @Test
    void aSignIsHeardAsTypedWhateverKeysMakeIt() {
        assertThat(Shortcut.of("'/'").matches(typed("/", true))).isTrue();
        assertThat(Shortcut.of("'/'").matches(typed("7", true))).isFalse();
    }

    @Test
    void aKeyIsHeardOnlyWithExactlyWhatIsHeld() {
        assertThat(Shortcut.of("Shortcut+Z").matches(pressed(KeyCode.Z, false, true))).isTrue();
        assertThat(Shortcut.of("Shortcut+Z").matches(pressed(KeyCode.Z, true, true))).isFalse();
        assertThat(Shortcut.of("J").matches(pressed(KeyCode.J, false, true))).isFalse();
        assertThat(Shortcut.of("Shortcut+2").matches(pressed(KeyCode.DIGIT2, false, true))).isTrue();
    }

    @Test
    void lettersSignsAndDeleteBelongToATextField() {
        for (var written : new String[]{"J", "'?'", "DELETE", "UP", "Shift+DOWN"}) {
            assertThat(Shortcut.of(written).types()).as(written).isTrue();
        }
        for (var written : new String[]{"Shortcut+J", "Alt+LEFT", "F1"}) {
            assertThat(Shortcut.of(written).types()).as(written).isFalse();
        }
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    private static KeyEvent typed(String sign, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, shift, false, false, false);
    }
}
