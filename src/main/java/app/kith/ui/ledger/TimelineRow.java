package app.kith.ui.ledger;

import app.kith.ledger.Moment;
import app.kith.ui.kit.Forms;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One row of the timeline; in a narrow window what was said stands below the day.
final class TimelineRow extends VBox {
    /// @param narrow whether there is little room beside each other
    TimelineRow(Moment moment, MomentWords words, boolean narrow) {
        var line = new MomentLine(words);
        line.show(moment);
        line.wrap();
        getStyleClass().add("timeline-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(MomentWords.sentence(words.day(moment), words.kindAloud(moment), words.what(moment),
                words.voided(moment), words.since(moment)));
        if (narrow) {
            getChildren().setAll(
                    Forms.styled(new HBox(line.day(), line.kind(), Forms.gap(), line.since()), "timeline-line"),
                    line.said());
            line.said().setVisible(!words.what(moment).isEmpty() || moment.voided());
            line.said().setManaged(line.said().isVisible());
        } else {
            // A border pane, since a row of boxes does not know how high text is that is as wide as the room it is left.
            var lead = Forms.styled(new HBox(line.day(), line.kind()), "timeline-line");
            getChildren().setAll(Forms.styled(new BorderPane(line.said(), null, line.since(), null, lead),
                    "timeline-line"));
        }
    }
}
