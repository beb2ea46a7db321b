package app.kith.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Small parts that every page is made of, each with its name for reading aloud.
public final class Forms {
    private Forms() {}

    /// The quiet line under which a section stands.
    public static Label section(String text) {
        return styled(new Label(text), "section");
    }

    /// Words in the quiet size and colour.
    public static Label quiet(String text) {
        return styled(new Label(text), "quiet");
    }

    /// The serif line at the head of a page.
    public static Label title(String text) {
        return styled(new Label(text), "title");
    }

    /// A key on its cap.
    public static Label key(String text) {
        return styled(new Label(text), "key");
    }

    /// A word in a rounded box.
    ///
    /// @param role `given`, `received`, `warning`, `accent`, or `plain`
    public static Label chip(String text, String role) {
        return styled(new Label(text), "chip", role);
    }

    /// A button.
    public static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /// The one button of a page that stands out.
    public static Button primary(String text, Runnable action) {
        return styled(button(text, action), "primary");
    }

    /// A button that shows a sign; its name is read aloud and shown when the pointer rests on it.
    public static Button sign(Feather sign, String name, Runnable action) {
        var button = styled(button("", action), "sign");
        button.setGraphic(Icons.of(sign));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /// A button for a command, with its key beside it; off while the command cannot be done.
    public static Button button(Command command) {
        var button = button(command.name(), command::run);
        button.disableProperty().bind(Bindings.not(command.enabled()));
        command.shortcuts().stream().findFirst().ifPresent(shortcut -> {
            var cap = key(shortcut.shown());
            cap.setFocusTraversable(false);
            button.setGraphic(cap);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setAccessibleText(command.name());
            button.setAccessibleHelp(shortcut.shown());
        });
        return button;
    }

    /// What a page shows while it has nothing to show: what belongs there, and what puts it there.
    public static VBox empty(String what, String how, Node... offers) {
        var buttons = new HBox(offers);
        buttons.getStyleClass().add("buttons");
        var heading = styled(new Label(what), "heading");
        var line = styled(new Label(how), "muted");
        heading.setWrapText(true);
        line.setWrapText(true);
        var box = styled(new VBox(heading, line, buttons), "empty");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(what + " " + how);
        return box;
    }

    /// A field with its name above it.
    public static VBox field(String name, Node field) {
        var label = styled(new Label(name), "field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return styled(new VBox(label, field), "field");
    }

    /// A box with a line around it, on the surface.
    public static VBox box(Node... content) {
        return styled(new VBox(content), "box");
    }

    /// Takes the room that is left in a row.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Adds style classes.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
