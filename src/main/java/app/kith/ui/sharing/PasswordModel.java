package app.kith.ui.sharing;

import app.kith.platform.SecretsFailed;
import app.kith.platform.Texts;
import app.kith.sharing.Passwords;
import app.kith.ui.kit.Desk;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Opens the sealed passwords by their passphrase, or gives them one. Used on the window's thread.
final class PasswordModel {
    private final Texts texts = Texts.of(PasswordModel.class);
    private final Desk desk;
    private final Passwords passwords;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    PasswordModel(Desk desk, Passwords passwords) {
        this.desk = desk;
        this.passwords = passwords;
    }

    /// Why it did not open; empty until then.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Where passwords are now.
    void state(Consumer<Passwords.State> use) {
        desk.background().run(passwords::state, use);
    }

    /// Opens them.
    void unlock(String passphrase, Runnable open) {
        desk.background().run(() -> {
            passwords.unlock(passphrase.toCharArray());
            return true;
        }, opened -> open.run(), failure -> said.set(reason(failure)));
    }

    /// Keeps a password; they must be open.
    void keep(String name, String password, Runnable kept) {
        desk.background().run(() -> {
            passwords.keep(name, password.toCharArray());
            return true;
        }, done -> kept.run(), failure -> desk.toasts().show(reason(failure)));
    }

    private String reason(Exception failure) {
        SecretsFailed.Reason reason = failure instanceof SecretsFailed failed ? failed.reason()
                : SecretsFailed.Reason.NOT_WRITTEN;
        return switch (reason) {
            case PASSPHRASE -> texts.get("unlock.wrong");
            case UNREACHABLE -> texts.get("unlock.unreachable");
            case DAMAGED -> texts.get("unlock.damaged");
            case NOT_WRITTEN -> texts.get("unlock.notwritten");
        };
    }
}
