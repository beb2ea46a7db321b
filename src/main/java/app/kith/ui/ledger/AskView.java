package app.kith.ui.ledger;

import app.kith.ledger.Guard;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The pane of an ask: what, why this person, how long. What there is to think of comes before it is asked.
final class AskView extends VBox {
    private final Texts texts = Texts.of(AskView.class);
    private final AskModel model;
    private final Dates dates;
    private final Overlays overlays;
    private final TextField what;

    /// @param asked whom it is for
    AskView(AskModel model, AskModel.Asked asked, Dates dates, Overlays overlays) {
        this.model = model;
        this.dates = dates;
        this.overlays = overlays;
        getStyleClass().add("ask");
        what = field(model.what());
        var question = new CheckBox(texts.get("ask.question"));
        question.selectedProperty().bindBidirectional(model.question());
        var more = new VBox(Forms.field(texts.get("ask.why"), field(model.why())),
                Forms.field(texts.get("ask.how.long"), field(model.howLong())));
        more.getStyleClass().add("ask-more");
        more.visibleProperty().bind(model.question().not());
        more.managedProperty().bind(more.visibleProperty());
        var failure = Forms.styled(new Label(), "failure");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failed());
        failure.visibleProperty().bind(model.failed().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        var title = Forms.title(texts.get("ask.title", asked.called()));
        title.setWrapText(true);
        getChildren().setAll(title, Forms.field(texts.get("ask.what"), what), more, question, failure, foot(asked));
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.getTarget() instanceof TextField) {
                pressed.consume();
                submit();
            }
        });
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, what, () -> {});
        what.end();
    }

    private Node foot(AskModel.Asked asked) {
        var ask = Forms.primary(texts.get("ask.ask"), this::submit);
        ask.setGraphic(Forms.key("Enter"));
        ask.setContentDisplay(ContentDisplay.RIGHT);
        var foot = new HBox(ask, Forms.button(texts.get("cancel"), overlays::close));
        if (asked.guard().level() == Guard.Level.CLEAR) {
            var clear = Forms.quiet(new GuardWords(texts, dates).clear(asked.guard()));
            clear.setWrapText(true);
            foot.getChildren().add(clear);
        }
        foot.getStyleClass().add("ask-foot");
        return foot;
    }

    private void submit() {
        model.submit(overlays::close, this::think);
    }

    private void think() {
        var asked = model.asked().get();
        if (asked != null) {
            new GuardView(model, asked, dates, overlays).open();
        }
    }

    private static TextField field(StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
