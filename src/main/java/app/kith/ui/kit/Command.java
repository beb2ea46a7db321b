package app.kith.ui.kit;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/// Something the user can do. Menus, keys, the palette and the shortcuts sheet are all made from these.
///
/// @param id stable and dotted, `note.jot`
/// @param name what it is called, in the reader's language
/// @param part where it stands in the shortcuts sheet
/// @param shortcuts the keys that stand for it, the first is the one shown; may be empty
/// @param enabled whether it can be done now; what cannot is not offered
/// @param action does it, on the window's thread
public record Command(
        String id,
        String name,
        Part part,
        List<Shortcut> shortcuts,
        ObservableBooleanValue enabled,
        Runnable action) {
    /// The parts of the shortcuts sheet, in its order.
    public enum Part {
        FIND, WRITE, CARD, LIST, MOVE, GO, HELP
    }

    /// Makes a command that can always be done and has no key yet.
    public static Command of(String id, String name, Part part, Runnable action) {
        return new Command(id, name, part, List.of(), Bindings.createBooleanBinding(() -> true), action);
    }

    /// The same with keys, written as [Shortcut#of] reads them.
    public Command keys(String... written) {
        return new Command(id, name, part, Stream.of(written).map(Shortcut::of).toList(), enabled, action);
    }

    /// The same, to be done only while a condition holds.
    public Command when(ObservableBooleanValue condition) {
        return new Command(id, name, part, shortcuts, condition, action);
    }

    /// Does it if it can be done now.
    ///
    /// @return whether it was done
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
