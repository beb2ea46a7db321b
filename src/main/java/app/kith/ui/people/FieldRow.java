package app.kith.ui.people;

import app.kith.ui.kit.EditableText;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One line on the front of a card: a sign, what is known, and in quiet words what it is called. Both are edited in place;
/// when it cannot be saved the reason stands below.
final class FieldRow extends VBox {
    private final FieldModel field;
    private final EditableText value;
    private final EditableText label;
    private final HBox line;
    private final LabelWords words = new LabelWords();
    private String raw = "";
    private String calm = "";

    /// @param name what the line is, for reading aloud and while it is empty
    /// @param labelName what its label is, for reading aloud
    /// @param save is called when value or label have to be saved
    FieldRow(FieldModel field, Feather sign, String name, String labelName, Runnable save, Runnable left) {
        this.field = field;
        Runnable gone = () -> {
            field.left();
            left.run();
        };
        value = new EditableText(name, typed -> save.run(), gone);
        label = Forms.styled(new EditableText(labelName, typed -> save.run(), gone), "field-label").fitting();
        HBox.setHgrow(value, Priority.ALWAYS);
        var icon = Icons.of(sign);
        line = new HBox(icon, value, label);
        line.getStyleClass().add("field-line");
        getStyleClass().add("field-row");
        getChildren().setAll(line, failure(field));
        value.focusedProperty().addListener((focused, before, now) -> turn(now));
        field.failed().addListener((failed, before, now) -> {
            if (!now.isEmpty()) {
                value.autosave().failed();
            }
        });
    }

    /// The label below a field that says why it is not saved.
    static Label failure(FieldModel field) {
        var failure = Forms.styled(new Label(), "failure");
        failure.setWrapText(true);
        failure.textProperty().bind(field.failed());
        failure.visibleProperty().bind(field.failed().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        return failure;
    }

    /// Adds something to do with the value, shown while the line has the pointer or the focus.
    void offer(Feather sign, String name, Consumer<String> action) {
        var button = Forms.styled(Forms.sign(sign, name, () -> action.accept(value())), "field-offer");
        line.getChildren().add(line.getChildren().size() - 1, button);
    }

    /// Has no label: what it is shows its sign.
    FieldRow unlabelled() {
        line.getChildren().remove(label);
        return this;
    }

    /// Shows what the book says, unless something typed is not saved yet.
    ///
    /// @param shown how the value is read while nobody edits it
    void show(String stored, String shown, String named) {
        raw = stored;
        calm = shown;
        value.autosave().show(value.isFocused() ? stored : shown);
        label.autosave().show(words.shown(named));
    }

    /// Shows another card's.
    void begin(String stored, String shown, String named) {
        raw = stored;
        calm = shown;
        value.autosave().begin(shown);
        label.autosave().begin(words.shown(named));
        field.refuse("");
    }

    /// Puts back what was typed over the book's words and could not be saved.
    void retype(String typed, String named) {
        value.autosave().begin(typed);
        label.autosave().begin(words.shown(named));
    }

    /// What stands there, as it is to be stored.
    String value() {
        return value.getText().equals(calm) ? raw : value.getText();
    }

    /// What it is called, as it is to be stored.
    String label() {
        return words.stored(label.getText());
    }

    /// Whether the caret is in it.
    boolean entered() {
        return value.isFocused() || label.isFocused();
    }

    FieldModel model() {
        return field;
    }

    void enter() {
        value.requestFocus();
    }

    void save() {
        value.autosave().flush();
        label.autosave().flush();
    }

    /// While it is edited the value stands there as it was typed, else as it is read best.
    private void turn(boolean entered) {
        if (entered && value.getText().equals(calm)) {
            value.autosave().begin(raw);
            value.selectAll();
        } else if (!entered && value.getText().equals(raw)) {
            value.autosave().begin(calm);
        }
    }
}
