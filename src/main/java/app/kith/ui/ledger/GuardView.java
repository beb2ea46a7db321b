package app.kith.ui.ledger;

import app.kith.ledger.Gift;
import app.kith.ledger.Guard;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import app.kith.ui.kit.Overlays;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What there is to think of before an ask: what is noted, what could be given first, and the ways on. `Enter` gives something
/// first, a digit that gift, `Esc` leaves.
final class GuardView extends VBox {
    private final Texts texts = Texts.of(GuardView.class);
    private final AskModel model;
    private final AskModel.Asked asked;
    private final Dates dates;
    private final Overlays overlays;
    private final Button give;
    private final TextField reason = new TextField();
    private final VBox reasonField;

    GuardView(AskModel model, AskModel.Asked asked, Dates dates, Overlays overlays) {
        this.model = model;
        this.asked = asked;
        this.dates = dates;
        this.overlays = overlays;
        getStyleClass().add("guard");
        var words = new GuardWords(texts, dates);
        var title = Forms.title(words.title(asked.called(), asked.guard()));
        title.setWrapText(true);
        var facts = new ArrayList<>(words.facts(asked.called(), asked.guard()));
        facts.add(texts.get("guard.going.to", model.what().get()));
        give = Forms.primary(texts.get("guard.give"), () -> give(0));
        give.setGraphic(Forms.key("Enter"));
        give.setContentDisplay(ContentDisplay.RIGHT);
        reasonField = Forms.field(texts.get("guard.reason"), reason);
        reasonField.setVisible(false);
        reasonField.setManaged(false);
        reason.setOnAction(typed -> askAnyway());
        var body = new VBox();
        body.getStyleClass().add("guard-facts");
        for (String fact : facts) {
            var line = Forms.styled(new Label(fact), "muted");
            line.setWrapText(true);
            body.getChildren().add(line);
        }
        getChildren().setAll(title, body, gifts(), reasonField, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, give, () -> {});
    }

    private Node gifts() {
        if (asked.gifts().isEmpty()) {
            return Forms.styled(new Label(texts.get("guard.no.gift")), "quiet");
        }
        var rows = new VBox();
        rows.getStyleClass().add("gifts");
        for (int at = 0; at < asked.gifts().size(); at++) {
            rows.getChildren().add(gift(asked.gifts().get(at), at));
        }
        return new VBox(8, Forms.section(texts.get("guard.ready")), rows);
    }

    private Node gift(Gift gift, int at) {
        var sign = Icons.of(switch (gift.sort()) {
            case INTRODUCTION -> Feather.USERS;
            case OPPORTUNITY -> Feather.GIFT;
            default -> Feather.FILE_TEXT;
        });
        var title = Forms.styled(new Label(gift.title()), "strong");
        var why = Forms.quiet(gift.reason());
        var said = new VBox(title, why);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(sign, said, Forms.key(String.valueOf(at + 1)));
        row.getStyleClass().add("gift-words");
        var button = new Button("", row);
        button.getStyleClass().add("gift");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.setAccessibleText(gift.title() + ", " + gift.reason());
        button.setOnAction(pressed -> give(at));
        return button;
    }

    private Node buttons() {
        var buttons = new FlowPane(give);
        buttons.getStyleClass().add("guard-buttons");
        boolean grave = asked.guard().level() == Guard.Level.THINK_AGAIN;
        if (grave) {
            buttons.getChildren().add(Forms.button(texts.get("guard.go.back"), this::weGoBack));
        }
        buttons.getChildren()
                .addAll(List.of(
                        Forms.button(texts.get(grave ? "guard.anyway.why" : "guard.anyway"), this::anyway),
                        Forms.button(texts.get("cancel"), overlays::close)));
        return buttons;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            return;
        }
        if (event.getCode().isDigitKey()) {
            int gift = Integer.parseInt(event.getCode().getName().replaceAll("\\D", "")) - 1;
            if (gift >= 0 && gift < asked.gifts().size()) {
                event.consume();
                give(gift);
            }
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    private void give(int gift) {
        overlays.close();
        model.give(gift);
    }

    private void weGoBack() {
        model.weGoBack(() -> model.submit(overlays::close, () -> {
            var now = model.asked().get();
            if (now != null) {
                new GuardView(model, now, dates, overlays).open();
            }
        }));
    }

    /// Against grave reasons one says why now; otherwise nothing needs saying.
    private void anyway() {
        if (asked.guard().level() == Guard.Level.THINK_AGAIN) {
            reasonField.setVisible(true);
            reasonField.setManaged(true);
            reason.requestFocus();
        } else {
            model.ask("", overlays::close);
        }
    }

    private void askAnyway() {
        if (!reason.getText().isBlank()) {
            model.ask(reason.getText(), overlays::close);
        }
    }
}
