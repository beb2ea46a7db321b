package app.kith.ui.shell;

import app.kith.ui.kit.Command;
import app.kith.ui.kit.Forms;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the foot: whether all is saved, when the last backup was, and the way to the shortcuts.
final class StatusLine extends HBox {
    StatusLine(ObservableStringValue saved, ObservableStringValue backup, Command shortcuts) {
        getStyleClass().add("status-line");
        var sheet = new Button(shortcuts.name(), Forms.key("?"));
        sheet.getStyleClass().add("plain");
        sheet.setOnAction(pressed -> shortcuts.run());
        getChildren().addAll(line(saved), line(backup), Forms.gap(), sheet);
    }

    private static Label line(ObservableStringValue text) {
        var label = Forms.styled(new Label(), "quiet");
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
