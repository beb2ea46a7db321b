package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks for the name a search is to be kept under.
final class KeepSearch extends VBox {
    private final TextField name = new TextField();
    private final Overlays overlays;

    /// @param keep takes the name
    KeepSearch(String query, Overlays overlays, Consumer<String> keep) {
        this.overlays = overlays;
        var texts = Texts.of(KeepSearch.class);
        name.setText(query);
        name.setOnAction(entered -> {
            overlays.close();
            keep.accept(name.getText());
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(name, Forms.primary(texts.get("hint.keep.do"), () -> name.fireEvent(
                new ActionEvent())));
        line.getStyleClass().add("buttons");
        getStyleClass().add("keep-search");
        getChildren().setAll(Forms.quiet(texts.get("hint.keep.name", query)), line);
        name.setAccessibleText(texts.get("hint.keep.name", query));
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, name, () -> {});
        name.selectAll();
    }
}
