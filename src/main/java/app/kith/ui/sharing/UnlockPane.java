package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Passwords;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Forms;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for the passphrase that opens the sealed passwords, where the system has no keychain.
final class UnlockPane {
    private UnlockPane() {}

    /// Goes on at once where passwords are open; else asks first.
    static void show(Desk desk, PasswordModel model, Runnable then) {
        model.state(state -> {
            if (state == Passwords.State.OPEN) {
                then.run();
            } else {
                ask(desk, model, state == Passwords.State.NEW, then);
            }
        });
    }

    private static void ask(Desk desk, PasswordModel model, boolean fresh, Runnable then) {
        Texts texts = Texts.of(UnlockPane.class);
        var words = new Label(texts.get(fresh ? "unlock.new" : "unlock.locked"));
        words.setWrapText(true);
        var passphrase = new PasswordField();
        var said = Forms.styled(new Label(), "warning-text");
        said.textProperty().bind(model.said());
        said.setWrapText(true);
        Runnable open = () -> {
            if (!passphrase.getText().isEmpty()) {
                model.unlock(passphrase.getText(), () -> {
                    desk.overlays().close();
                    then.run();
                });
            }
        };
        passphrase.setOnAction(entered -> open.run());
        var pane = Forms.styled(new VBox(words, Forms.field(texts.get("unlock.passphrase"), passphrase), said,
                Forms.styled(new HBox(Forms.primary(texts.get("unlock.open"), open)), "buttons")), "small-pane");
        desk.overlays().show(pane, passphrase, () -> {});
    }
}
