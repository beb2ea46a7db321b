package app.kith.ui.sharing;

import app.kith.platform.Settings;
import app.kith.sharing.Sender;

/// Who signs the letters: asked for before the first letter, and changed in the settings.
final class SigningModel {
    private final Settings settings;
    private final Runnable kept;

    /// @param kept told when something has changed
    SigningModel(Settings settings, Runnable kept) {
        this.settings = settings;
        this.kept = kept;
    }

    Sender sender() {
        return Sender.of(settings);
    }

    void keep(String name, String signature, String address) {
        settings.set(Sender.NAME, name.strip());
        settings.set(Sender.SIGNATURE, signature.strip());
        settings.set(Sender.ADDRESS, address.strip());
        kept.run();
    }
}
