package app.kith.platform;

import org.jspecify.annotations.Nullable;

/// A secret could be neither kept nor found. Says nothing of the secret itself.
public final class SecretsFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why it failed. `UNREACHABLE`: the keychain does not answer or was not unlocked. `PASSPHRASE`: the passphrase is
    /// another one, or the file was changed by somebody; the two cannot be told apart. `DAMAGED`: the file is no such file.
    /// `NOT_WRITTEN`: the file could not be read or written.
    public enum Reason {
        UNREACHABLE, PASSPHRASE, DAMAGED, NOT_WRITTEN
    }

    private final Reason reason;

    SecretsFailed(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /// Why it failed.
    public Reason reason() {
        return reason;
    }
}
