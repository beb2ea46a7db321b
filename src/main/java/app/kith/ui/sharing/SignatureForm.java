package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Sender;
import app.kith.ui.kit.Forms;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The user's name, address and signature.
final class SignatureForm extends VBox {
    SignatureForm(SigningModel model) {
        Texts texts = Texts.of(SignatureForm.class);
        Sender sender = model.sender();
        var name = new TextField(sender.name());
        var address = new TextField(sender.address());
        var signature = new TextArea(sender.signature());
        signature.setPrefRowCount(2);
        name.textProperty().addListener((typed, before, now) -> {
            // Most people sign with their name.
            if (signature.getText().isEmpty() || signature.getText().equals(before)) {
                signature.setText(now);
            }
        });
        getStyleClass().add("signature-form");
        getChildren().setAll(
                Forms.field(texts.get("sign.name"), name),
                Forms.field(texts.get("sign.signature"), signature),
                Forms.field(texts.get("sign.address"), address),
                Forms.styled(new HBox(Forms.button(texts.get("sign.keep"),
                        () -> model.keep(name.getText(), signature.getText(), address.getText()))), "buttons"));
    }
}
