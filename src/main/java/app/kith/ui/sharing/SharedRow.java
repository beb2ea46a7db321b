package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.LetterCard;
import app.kith.sharing.Share;
import app.kith.ui.kit.Forms;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// That a letter is kept for its day, or was handed over.
final class SharedRow extends VBox {
    SharedRow(ComposerModel model, LetterCard card, Share share) {
        Texts texts = Texts.of(SharedRow.class);
        getStyleClass().addAll("objection", "said");
        LocalDate due = share.due();
        var words = new Label(due == null
                ? texts.get("handed.over", card.contact().called())
                : texts.get("kept.for", model.desk().dates().day(due)));
        words.setWrapText(true);
        getChildren().add(words);
        if (due != null) {
            getChildren().add(Forms.styled(new FlowPane(Forms.button(texts.get("kept.not"),
                    () -> model.answer(new Asked(share, card.contact().called()), false))), "objection-buttons"));
        }
    }
}
