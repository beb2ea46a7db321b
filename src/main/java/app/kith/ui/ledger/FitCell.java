package app.kith.ui.ledger;

import app.kith.ledger.Guard;
import app.kith.ledger.InABind.Fit;
import app.kith.platform.Texts;
import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Somebody who could help: why, and honestly where one stands with them.
final class FitCell extends ListCell<Fit> {
    private final GuardWords words;
    private final Avatar avatar = new Avatar(32);
    private final Label who = Forms.styled(new Label(), "strong");
    private final Label work = Forms.quiet("");
    private final MarkedText reason = new MarkedText(1);
    private final Label honestly = Forms.chip("", "plain");
    private final HBox row;

    FitCell(Dates dates) {
        words = new GuardWords(Texts.of(FitCell.class), dates);
        getStyleClass().add("log-cell");
        var head = new HBox(8, who, work);
        head.getStyleClass().add("ask-head");
        var said = Forms.styled(new VBox(head, reason), "log-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        honestly.setMinWidth(USE_PREF_SIZE);
        row = Forms.styled(new HBox(avatar, said, honestly), "log-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Fit item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var person = item.person();
        avatar.show(person.colour(), person.initials(), null);
        who.setText(person.called());
        work.setText(Stream.of(person.title(), person.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        var line = item.reason();
        reason.show(line == null ? "" : line.text(), line == null ? List.of()
                : line.marks().stream().map(mark -> new MarkedText.Span(mark.start(), mark.end())).toList());
        honestly.setText(words.honestly(item.guard()));
        honestly.getStyleClass().removeAll("warning", "given", "plain");
        honestly.getStyleClass().add(role(item.guard()));
        setAccessibleText(Stream.of(person.called(), work.getText(), reason.text(), honestly.getText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(row);
    }

    private static String role(Guard guard) {
        return switch (guard.level()) {
            case NONE, CLEAR -> "given";
            case CAREFUL -> "plain";
            case THINK_AGAIN -> "warning";
        };
    }
}
