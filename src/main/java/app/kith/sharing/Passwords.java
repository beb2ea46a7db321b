package app.kith.sharing;

import app.kith.platform.Keychain;
import app.kith.platform.SealedSecrets;
import app.kith.platform.Secrets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The passwords of mail servers: in the system's keychain where there is one, else in a sealed file, which its passphrase opens
/// once a run.
///
/// Any thread but the window's.
public final class Passwords {
    /// Where passwords are. `OPEN`: they can be kept and found; `LOCKED`: the passphrase of the sealed file is needed first;
    /// `NEW`: there is no sealed file yet, and the user has to choose its passphrase first.
    public enum State {
        OPEN, LOCKED, NEW
    }

    private final String system;
    private final Map<String, String> environment;
    private final Path folder;
    private @Nullable Secrets secrets;
    private boolean looked;

    /// @param system the `os.name` of Java
    /// @param environment the variables of the process
    /// @param folder for the sealed file; made when it is needed
    public Passwords(String system, Map<String, String> environment, Path folder) {
        this.system = system;
        this.environment = Map.copyOf(environment);
        this.folder = folder;
    }

    /// Where passwords are now.
    public synchronized State state() {
        if (open().isPresent()) {
            return State.OPEN;
        }
        return SealedSecrets.exists(file()) ? State.LOCKED : State.NEW;
    }

    /// Opens the sealed file, or gives it its passphrase where there is none yet.
    ///
    /// @throws app.kith.platform.SecretsFailed when the passphrase is another one, or the file is damaged
    public synchronized void unlock(char[] passphrase) {
        secrets = SealedSecrets.open(file(), passphrase);
    }

    /// The password under a name, as far as passwords are open.
    ///
    /// @throws app.kith.platform.SecretsFailed when it cannot be looked up
    public synchronized Optional<char[]> find(String name) {
        return open().flatMap(there -> there.find(name));
    }

    /// Keeps a password under a name.
    ///
    /// @throws IllegalStateException when passwords are not open
    /// @throws app.kith.platform.SecretsFailed when it cannot be kept
    public synchronized void keep(String name, char[] password) {
        open().orElseThrow(() -> new IllegalStateException("passwords are not open")).keep(name, password);
    }

    private Optional<Secrets> open() {
        if (!looked) {
            looked = true;
            Keychain.of(system, environment, folder).ifPresent(keychain -> secrets = keychain);
        }
        return Optional.ofNullable(secrets);
    }

    private Path file() {
        return folder.resolve("mail.sealed");
    }
}
