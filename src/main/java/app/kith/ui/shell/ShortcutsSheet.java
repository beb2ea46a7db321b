package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import app.kith.ui.kit.Shortcut;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All shortcuts on one sheet, from the same list that menus and keys are made of; a field narrows it down.
final class ShortcutsSheet extends VBox {
    private final Texts texts = Texts.of(ShortcutsSheet.class);
    private final List<Command> commands;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();

    ShortcutsSheet(Commands commands) {
        this.commands = commands.all().stream().filter(command -> !command.shortcuts().isEmpty()).toList();
        getStyleClass().add("shortcuts");
        rows.getStyleClass().add("rows");
        field.setPromptText(texts.get("shortcuts.search"));
        field.setAccessibleText(texts.get("shortcuts.search"));
        field.textProperty().addListener((text, before, now) -> show(now));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(Forms.title(texts.get("shortcuts")), field, scroll);
        show("");
    }

    void open(Overlays overlays) {
        overlays.show(this, field, () -> {});
    }

    private void show(String typed) {
        rows.getChildren().clear();
        for (var part : Command.Part.values()) {
            var found = commands.stream()
                    .filter(command -> command.part() == part && named(command, typed))
                    .map(ShortcutsSheet::row)
                    .toList();
            if (!found.isEmpty()) {
                rows.getChildren().add(Forms.section(texts.get("part." + part.name().toLowerCase(Locale.ROOT))));
                rows.getChildren().addAll(found);
            }
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Forms.styled(new Label(texts.get("shortcuts.none", typed)), "muted"));
        }
    }

    private static boolean named(Command command, String typed) {
        var words = typed.toLowerCase(Locale.getDefault()).strip();
        return command.name().toLowerCase(Locale.getDefault()).contains(words)
                || command.shortcuts().stream().anyMatch(shortcut -> shown(shortcut).contains(words));
    }

    private static String shown(Shortcut shortcut) {
        return shortcut.shown().toLowerCase(Locale.getDefault());
    }

    private static Node row(Command command) {
        var row = new HBox(new Label(command.name()), Forms.gap());
        row.getStyleClass().add("shortcut");
        command.shortcuts().stream().map(Shortcut::shown).map(Forms::key).forEach(row.getChildren()::add);
        return row;
    }
}
