package app.kith.ui.people;

import app.kith.people.FieldChange;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was changed on one card, field by field, the newest first.
final class ChangesView extends VBox {
    private final Texts texts = Texts.of(ChangesView.class);
    private final Dates dates;

    ChangesView(String called, List<FieldChange> changes, Dates dates) {
        this.dates = dates;
        getStyleClass().add("changes");
        var heading = Forms.styled(new Label(texts.get("changes.of", called)), "heading");
        heading.setWrapText(true);
        var rows = new VBox();
        changes.forEach(change -> rows.getChildren().add(row(change)));
        if (changes.isEmpty()) {
            rows.getChildren().add(Forms.styled(new Label(texts.get("changes.none")), "muted"));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        getChildren().setAll(heading, scroll);
    }

    /// Shows the pane.
    void open(Overlays overlays) {
        overlays.show(this, getChildren().getLast(), () -> {});
    }

    private Node row(FieldChange change) {
        var picture = change.field() == FieldChange.Field.PHOTO;
        var field = Forms.styled(new Label(texts.get("changed." + change.field().name())), "medium");
        var head = new HBox(field, Forms.gap(), Forms.quiet(dates.moment(change.when())));
        var row = Forms.styled(new VBox(head), "change");
        if (!picture) {
            row.getChildren()
                    .addAll(words(change.before().isEmpty() ? texts.get("changes.nothing") : change.before(), "before"),
                            words(change.after().isEmpty() ? texts.get("changes.nothing") : change.after(), "after"));
        }
        return row;
    }

    private static Label words(String text, String role) {
        var words = Forms.styled(new Label((role.equals("after") ? "→ " : "") + text.replace("\n", ", ")), role);
        words.setWrapText(true);
        return words;
    }
}
