package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A letter that was kept for today or an earlier day.
final class DueRow extends VBox {
    DueRow(ComposerModel model, Asked due) {
        Texts texts = Texts.of(DueRow.class);
        getStyleClass().add("asked-row");
        var words = Forms.styled(new Label(texts.get("due", due.called())), "strong");
        words.setWrapText(true);
        var show = Forms.primary(texts.get("due.open"), () -> model.openDue(due));
        show.setAccessibleText(words.getText() + " " + show.getText());
        getChildren().setAll(words, Forms.styled(new HBox(show), "buttons"));
    }
}
