package app.kith.ui.kit;

import app.kith.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// A key, perhaps with others held, that stands for a command.
///
/// Written `Shortcut+Shift+E`, `Alt+LEFT`, `F1`, `J`, `DELETE`, or a sign in quotes: `'/'`. *Shortcut* is Cmd on macOS
/// and Ctrl elsewhere. A sign is heard as it is typed, since it needs Shift on many keyboards; all else by its key.
///
/// @param key the key; [KeyCode#UNDEFINED] for a sign
/// @param sign the sign; NUL for a key
/// @param shortcut whether Ctrl (Cmd on macOS) is held
/// @param shift whether Shift is held
/// @param alt whether Alt is held
public record Shortcut(KeyCode key, char sign, boolean shortcut, boolean shift, boolean alt) {
    /// Whether this is macOS, where Cmd stands for Ctrl.
    public static final boolean MAC = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    /// Reads the written form.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Shortcut of(String written) {
        if (written.length() == 3 && written.charAt(0) == '\'') {
            return new Shortcut(KeyCode.UNDEFINED, written.charAt(1), false, false, false);
        }
        var parts = List.of(written.split("\\+", -1));
        var held = parts.subList(0, parts.size() - 1);
        return new Shortcut(key(parts.getLast()), '\0', held.contains("Shortcut"), held.contains("Shift"),
                held.contains("Alt"));
    }

    private static KeyCode key(String name) {
        return name.length() == 1 && Character.isDigit(name.charAt(0)) ? KeyCode.valueOf("DIGIT" + name)
                : KeyCode.valueOf(name);
    }

    /// Whether a key event, pressed or typed, is this one.
    public boolean matches(KeyEvent event) {
        if (sign != '\0') {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(String.valueOf(sign))
                    && !event.isControlDown() && !event.isMetaDown();
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == key
                && event.isShortcutDown() == shortcut && event.isShiftDown() == shift && event.isAltDown() == alt
                && (MAC ? !event.isControlDown() : !event.isMetaDown());
    }

    /// Whether a text field has its own use for it, so that it is heard only elsewhere: signs, letters, Delete, arrows.
    public boolean types() {
        return sign != '\0' || (!shortcut && !alt && !key.isFunctionKey() && key != KeyCode.ESCAPE);
    }

    /// Whether it moves within a list, so that a list keeps it for itself.
    public boolean moves() {
        return !shortcut && !alt && (key.isNavigationKey() || key == KeyCode.SPACE || key == KeyCode.ENTER);
    }

    /// As a menu understands it; empty for what a text field has its own use for.
    public Optional<KeyCombination> combination() {
        return types() ? Optional.empty()
                : Optional.of(new KeyCodeCombination(key, down(shift), ModifierValue.UP, down(alt), ModifierValue.UP,
                        down(shortcut)));
    }

    private static ModifierValue down(boolean held) {
        return held ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /// What stands on the key caps, in the reader's language: `Ctrl Shift E`.
    public String shown() {
        return shown(Texts.of(Shortcut.class));
    }

    String shown(Texts texts) {
        var caps = new ArrayList<String>();
        if (shortcut) {
            caps.add(MAC ? "Cmd" : texts.get("key.ctrl"));
        }
        if (alt) {
            caps.add(MAC ? "Option" : texts.get("key.alt"));
        }
        if (shift) {
            caps.add(texts.get("key.shift"));
        }
        caps.add(cap(texts));
        return String.join(" ", caps);
    }

    private String cap(Texts texts) {
        if (sign != '\0') {
            return String.valueOf(sign);
        }
        return switch (key) {
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            case RIGHT -> "→";
            case COMMA -> ",";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case ESCAPE -> "Esc";
            case ENTER -> texts.get("key.enter");
            case DELETE -> texts.get("key.delete");
            case SPACE -> texts.get("key.space");
            default -> key.getName();
        };
    }
}
