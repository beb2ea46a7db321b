package app.kith.ui.ledger;

import app.kith.ledger.Exchange;
import app.kith.ledger.Moment;
import app.kith.ui.kit.Forms;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The parts of a row about one moment: its day, its kind, what it was and what came of it. Whatever was voided is struck
/// through, with the reason beside it.
final class MomentLine {
    private static final PseudoClass VOIDED = PseudoClass.getPseudoClass("voided");

    private final MomentWords words;
    private final Label day = Forms.styled(new Label(), "moment-day");
    private final Label kind = Forms.styled(new Label(), "chip");
    private final StackPane chip = Forms.styled(new StackPane(kind), "moment-kind");
    private final Label what = Forms.styled(new Label(), "moment-what");
    private final Label reason = Forms.styled(new Label(), "quiet", "moment-reason");
    private final HBox said = Forms.styled(new HBox(what, reason), "moment-said");
    private final Label since = new Label();
    private final HBox came = Forms.styled(new HBox(since), "moment-since");

    MomentLine(MomentWords words) {
        this.words = words;
        kind.setMinWidth(Region.USE_PREF_SIZE);
        what.setMinWidth(0);
        reason.setMinWidth(0);
        since.setMinWidth(Region.USE_PREF_SIZE);
        said.setMinWidth(0);
        said.setPrefWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
    }

    Region day() {
        return day;
    }

    Region kind() {
        return chip;
    }

    Region said() {
        return said;
    }

    Region since() {
        return came;
    }

    /// Lets what was said go over several lines.
    void wrap() {
        what.setWrapText(true);
        said.setPrefWidth(Region.USE_COMPUTED_SIZE);
    }

    void show(Moment moment) {
        day.setText(words.day(moment));
        kind.setText(words.kind(moment));
        kind.getStyleClass().setAll("chip", MomentWords.role(moment));
        what.setText(words.what(moment));
        reason.setText(words.voided(moment));
        reason.setManaged(!reason.getText().isEmpty());
        since.setText(words.since(moment));
        boolean toThank = moment instanceof Moment.Passed(Exchange exchange) && exchange.toThank();
        since.getStyleClass()
                .setAll(toThank ? new String[]{"label", "chip", "warning"} : new String[]{"label", "quiet"});
        for (Label each : new Label[]{day, kind, what}) {
            each.pseudoClassStateChanged(VOIDED, moment.voided());
        }
    }
}
