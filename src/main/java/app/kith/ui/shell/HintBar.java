package app.kith.ui.shell;

import app.kith.ui.kit.Forms;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A line under the search field, there only while it has something to say: that these are sample people.
final class HintBar extends HBox {
    HintBar(String says, String offer, ObservableBooleanValue there, Runnable action) {
        getStyleClass().add("hint-bar");
        var words = new Label(says);
        words.setWrapText(true);
        getChildren().addAll(words, Forms.gap(), Forms.button(offer, action));
        visibleProperty().bind(there);
        managedProperty().bind(there);
    }
}
