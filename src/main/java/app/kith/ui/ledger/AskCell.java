package app.kith.ui.ledger;

import app.kith.ledger.Ask;
import app.kith.platform.Texts;
import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One ask in the list.
final class AskCell extends ListCell<AsksModel.Row> {
    private final Texts texts = Texts.of(AskCell.class);
    private final Dates dates;
    private final Avatar avatar = new Avatar(32);
    private final Label who = Forms.styled(new Label(), "strong");
    private final Label side = Forms.chip("", "plain");
    private final Label what = new Label();
    private final Label more = Forms.quiet("");
    private final Label state = Forms.chip("", "plain");
    private final HBox row;

    AskCell(Dates dates) {
        this.dates = dates;
        getStyleClass().add("log-cell");
        side.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, who, side);
        head.getStyleClass().add("ask-head");
        var words = Forms.styled(new VBox(head, what, more), "log-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        state.setMinWidth(USE_PREF_SIZE);
        row = Forms.styled(new HBox(avatar, words, state), "log-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AsksModel.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Ask ask = item.ask();
        avatar.show(item.person().colour(), item.person().initials(), null);
        who.setText(item.person().called());
        side.setText(texts.get(ask.mine() ? "asks.mine" : "asks.theirs"));
        dress(side, ask.mine() ? "accent" : "received");
        what.setText(ask.what());
        more.setText(Stream.of(ask.why(), ask.howLong(), dates.day(ask.on()), again(ask))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        state.setText(texts.get("asks.state." + ask.state().name()));
        dress(state, switch (ask.state()) {
            case GRANTED -> "given";
            case OPEN, DECLINED, WITHDRAWN -> "plain";
        });
        setAccessibleText(texts.get("asks.row", item.person().called(), side.getText(), ask.what(), more.getText(),
                state.getText()));
        setGraphic(row);
    }

    private String again(Ask ask) {
        return ask.followUps().isEmpty()
                ? ""
                : texts.get("asks.again", ask.followUps().size(), dates.day(ask.followUps().getLast()));
    }

    private static void dress(Label chip, String role) {
        chip.getStyleClass().removeAll("accent", "received", "given", "plain");
        chip.getStyleClass().add(role);
    }
}
