package app.kith.platform;

import java.util.Optional;

/// Passwords the user entrusts to Kith, each under a name. None is ever written down as it is: either the system's keychain
/// has them ([Keychain]), or a file that is encrypted with a passphrase ([SealedSecrets]).
///
/// Any thread but the window's: a keychain may ask the user something first.
public interface Secrets {
    /// The secret under a name, if there is one.
    ///
    /// @throws SecretsFailed when it cannot be looked up
    Optional<char[]> find(String name);

    /// Keeps a secret under a name, in place of the one before.
    ///
    /// @throws SecretsFailed when it cannot be kept; the one before stays
    void keep(String name, char[] secret);

    /// Forgets the secret under a name; none is fine.
    ///
    /// @throws SecretsFailed when it cannot be forgotten
    void forget(String name);
}
