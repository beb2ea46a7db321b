package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Desk;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;

/// What can be done with the people selected in the list.
///
/// @param vcards the cards of people as one text, to be copied; off the window's thread
record SelectionCommands(Desk desk, PeopleModel model, PeopleView view, Function<Collection<UUID>, String> vcards) {
    /// The commands.
    ///
    /// @param beside whether the keyboard is on the card or on what is shown of several people, so that it is them who are
    ///     meant though the list has not the keyboard
    List<Command> all(ObservableBooleanValue beside) {
        BooleanBinding some = Bindings.isNotEmpty(view.list().getSelectionModel().getSelectedIndices());
        var inList = some.and(view.list().focusedProperty());
        var here = some.and(view.list().focusedProperty().or(beside));
        return List.of(
                command("list.trash", () -> model.trash(view.selected())).keys("DELETE").when(here),
                command("list.export", () -> desk.commands().find(Commands.EXPORT).ifPresent(Command::run)).when(here),
                command("list.copy", () -> model.addresses(view.selected(), VcardClip::copy)).keys("Shortcut+C")
                        .when(inList),
                command("list.copy.vcards", this::copyVcards).keys("Shortcut+Shift+C").when(here));
    }

    private void copyVcards() {
        var chosen = view.selected();
        desk.background().run(() -> vcards.apply(chosen), cards -> {
            VcardClip.copy(cards);
            desk.toasts().show(Texts.of(SelectionCommands.class).get("list.copied.vcards", chosen.size()));
        });
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, Texts.of(SelectionCommands.class).get(id), Part.LIST, action);
    }
}
