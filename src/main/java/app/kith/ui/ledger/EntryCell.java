package app.kith.ui.ledger;

import app.kith.ledger.Exchange;
import app.kith.ledger.Moment;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One entry in the list of the ledger. All rows have one height; what has no room is cut.
final class EntryCell extends ListCell<EntryRow> {
    private static final PseudoClass VOIDED = PseudoClass.getPseudoClass("voided");

    private final Texts texts = Texts.of(EntryCell.class);
    private final EntriesModel model;
    private final MomentWords words;
    private final MomentLine line;
    private final Label with = Forms.styled(new Label(), "entry-with");
    private final Label weight = Forms.styled(new Label(), "entry-weight");
    private final HBox row;

    EntryCell(EntriesModel model, Dates dates) {
        this.model = model;
        words = new MomentWords(texts, dates);
        line = new MomentLine(words);
        getStyleClass().add("entry-cell");
        row = Forms.styled(new HBox(line.day(), line.kind(), with, line.said(), weight, line.since()), "entry-row");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                model.open();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable EntryRow entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Moment moment = entry.moment();
        line.show(moment);
        with.setText(entry.names());
        with.pseudoClassStateChanged(VOIDED, moment.voided());
        EntriesShown shown = model.shown().get();
        boolean weighed = shown != null && shown.tallies() && moment instanceof Moment.Passed && !moment.voided();
        weight.setText(weighed && moment instanceof Moment.Passed(Exchange exchange)
                ? String.valueOf(exchange.weight())
                : "");
        setAccessibleText(MomentWords.sentence(words.day(moment), words.kindAloud(moment), entry.names(),
                words.what(moment), words.voided(moment),
                weight.getText().isEmpty() ? "" : texts.get("entries.weighs", weight.getText()), words.since(moment)));
        setGraphic(row);
        if (shown != null && shown.more() && getIndex() >= shown.rows().size() - 1) {
            model.more();
        }
    }
}
