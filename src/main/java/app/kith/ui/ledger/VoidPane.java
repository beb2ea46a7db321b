package app.kith.ui.ledger;

import app.kith.ledger.Exchange;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks why an entry is voided. `Enter` voids it, with or without a reason.
final class VoidPane extends VBox {
    private final Texts texts = Texts.of(VoidPane.class);
    private final Overlays overlays;
    private final Consumer<String> voided;
    private final TextField reason = new TextField();

    /// @param what the entry, in a line
    /// @param voided is given the reason
    VoidPane(String what, Overlays overlays, Consumer<String> voided) {
        this.overlays = overlays;
        this.voided = voided;
        getStyleClass().add("void-pane");
        var entry = Forms.styled(new Label(what), "medium");
        entry.setWrapText(true);
        var how = Forms.quiet(texts.get("void.how"));
        how.setWrapText(true);
        reason.setPromptText(texts.get("void.prompt"));
        reason.setOnAction(entered -> take());
        var go = Forms.primary(texts.get("void.go"), this::take);
        var buttons = new HBox(go, Forms.button(texts.get("void.cancel"), overlays::close));
        buttons.getStyleClass().add("buttons");
        getChildren().setAll(Forms.title(texts.get("void.title")), entry, how,
                Forms.field(texts.get("void.reason"), reason), buttons);
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, reason, () -> {});
    }

    private void take() {
        String why = reason.getText().strip();
        overlays.close();
        voided.accept(why.substring(0, Math.min(why.length(), Exchange.LONGEST)));
    }
}
