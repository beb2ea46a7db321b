package app.kith.sharing.mail;

import java.time.Duration;

/// Where letters are handed in.
///
/// @param host its name, by which its certificate is checked
/// @param user empty where it asks for no password
/// @param connecting how long to wait for it to be there
/// @param answering how long to wait for each answer
public record MailServer(
        String host,
        int port,
        Security security,
        String user,
        Duration connecting,
        Duration answering) {
    /// How the way there is protected: from the first octet, usually at port 465 (RFC 8314), or by an upgrade before anything
    /// else is said, usually at port 587 (RFC 3207). There is no third one.
    public enum Security {
        TLS, STARTTLS
    }

    private static final int HIGHEST_PORT = 65_535;

    /// @throws IllegalArgumentException for a host or a port that cannot be
    public MailServer {
        if (!host.matches("[A-Za-z0-9.:_-]{1,253}") || port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("no mail server");
        }
    }

    /// A server that is waited for ten seconds, and for each answer thirty.
    public static MailServer of(String host, int port, Security security, String user) {
        return new MailServer(host, port, security, user, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }
}
