package app.kith.ui.people;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A part of a card that is shown only while something stands in it or somebody is about to type there.
final class ShyBox extends VBox {
    private final TextInputControl field;
    private final BooleanProperty asked = new SimpleBooleanProperty(this, "asked", false);

    /// @param field decides whether there is something
    ShyBox(TextInputControl field, Node... content) {
        super(content);
        this.field = field;
        var shown = field.textProperty().isNotEmpty().or(field.focusedProperty()).or(asked);
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                asked.set(false);
            }
        });
    }

    /// Comes forward and puts the caret into the field.
    void add() {
        asked.set(true);
        field.requestFocus();
        field.end();
    }
}
