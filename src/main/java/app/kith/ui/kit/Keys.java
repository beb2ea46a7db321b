package app.kith.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// Hears the keys of a window before its controls do and runs the commands they stand for.
///
/// A filter on the scene, not accelerators: text controls swallow Ctrl+Z, Delete and the arrows, and lists swallow Esc.
/// A letter, a sign, Delete and the arrows never act inside a text field; a list keeps the keys that move in it; and
/// inside a field Ctrl+Z first takes back the typing.
public final class Keys {
    private final Commands commands;
    private final Runnable stepBack;

    /// Hears nothing yet.
    ///
    /// @param stepBack what Esc does
    public Keys(Commands commands, Runnable stepBack) {
        this.commands = commands;
        this.stepBack = stepBack;
    }

    /// Begins to listen.
    public void hear(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> heard(scene.getFocusOwner(), event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> heard(scene.getFocusOwner(), event));
    }

    private void heard(@Nullable Node focus, KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            if (!(focus instanceof ComboBoxBase<?> box && box.isShowing())) {
                event.consume();
                stepBack.run();
            }
            return;
        }
        if (focus instanceof TextInputControl field && takesBackTyping(field, event)) {
            event.consume();
            return;
        }
        commands.heard(event)
                .filter(heard -> !keptBy(focus, heard.shortcut()))
                .filter(heard -> heard.command().enabled().get())
                .findFirst()
                .ifPresent(heard -> {
                    event.consume();
                    heard.command().run();
                });
    }

    private static boolean takesBackTyping(TextInputControl field, KeyEvent event) {
        if (!field.isEditable() || event.getEventType() != KeyEvent.KEY_PRESSED || !event.isShortcutDown()
                || event.isAltDown() || event.getCode() != KeyCode.Z) {
            return false;
        }
        if (event.isShiftDown() && field.isRedoable()) {
            field.redo();
            return true;
        }
        if (!event.isShiftDown() && field.isUndoable()) {
            field.undo();
            return true;
        }
        return false;
    }

    private static boolean keptBy(@Nullable Node focus, Shortcut shortcut) {
        return switch (focus) {
            case null -> false;
            case TextInputControl field -> shortcut.types();
            case ListView<?> list -> shortcut.moves();
            case TableView<?> table -> shortcut.moves();
            case ComboBoxBase<?> box -> shortcut.types();
            case Toggle toggle -> shortcut.moves();
            default -> shortcut.key() == KeyCode.ENTER || shortcut.key() == KeyCode.SPACE;
        };
    }
}
