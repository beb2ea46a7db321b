package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The question whether a letter that was handed over was sent.
final class AskedRow extends VBox {
    AskedRow(ComposerModel model, Asked asked) {
        Texts texts = Texts.of(AskedRow.class);
        getStyleClass().add("asked-row");
        var words = Forms.styled(new Label(texts.get("asked", asked.called())), "strong");
        words.setWrapText(true);
        var buttons = Forms.styled(new HBox(
                Forms.primary(texts.get("asked.yes"), () -> model.answer(asked, true)),
                Forms.button(texts.get("asked.no"), () -> model.answer(asked, false)),
                Forms.button(texts.get("asked.later"), () -> model.later(asked))), "buttons");
        buttons.getChildren()
                .forEach(button -> button.setAccessibleText(
                        words.getText() + " " + ((Button) button).getText()));
        getChildren().setAll(words, buttons);
    }
}
