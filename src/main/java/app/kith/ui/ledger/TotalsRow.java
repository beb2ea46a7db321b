package app.kith.ui.ledger;

import app.kith.ledger.Totals;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How much was given and received and how many conversations there were; each leads to what it was counted from.
final class TotalsRow extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts = Texts.of(TotalsRow.class);
    private final EntriesModel model;
    private final Total given = new Total(EntriesFilter.Sort.GIVEN, "given");
    private final Total received = new Total(EntriesFilter.Sort.RECEIVED, "received");
    private final Total conversations = new Total(EntriesFilter.Sort.CONVERSATIONS, "talks");

    TotalsRow(EntriesModel model) {
        this.model = model;
        getStyleClass().add("totals");
        getChildren().setAll(given.button, received.button, conversations.button);
    }

    void show(EntriesShown shown) {
        Totals totals = shown.totals();
        given.show(totals.given(), texts.get("totals.given", totals.givenTo()), shown.filter());
        received.show(totals.received(), texts.get("totals.received", totals.receivedFrom()), shown.filter());
        conversations.show(shown.conversations(), texts.get("totals.conversations", shown.conversations()),
                shown.filter());
    }

    private final class Total {
        final Button button = new Button();
        final EntriesFilter.Sort sort;
        private final Label number = Forms.styled(new Label(), "total-number");
        private final Label words = Forms.styled(new Label(), "total-words");

        Total(EntriesFilter.Sort sort, String role) {
            this.sort = sort;
            button.getStyleClass().addAll("plain", "total", role);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setGraphic(new VBox(number, words));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(pressed -> model.show(model.filter().get().toTotal(sort)));
        }

        void show(long count, String said, EntriesFilter filter) {
            number.setText(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)).format(count));
            words.setText(said);
            button.setAccessibleText(number.getText() + " " + said);
            button.pseudoClassStateChanged(CHOSEN, filter.shows(sort));
        }
    }
}
