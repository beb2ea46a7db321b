package app.kith.sharing;

import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.sharing.mail.MailServer;
import java.util.Locale;
import java.util.Optional;

/// The mail server that the user sends through; the password is with [app.kith.platform.Secrets].
public final class MailAccount {
    /// Its name; empty while letters do not go through a server.
    public static final Setting<String> HOST = Setting.text("mail.host", "");
    /// Its port.
    public static final Setting<Integer> PORT = Setting.number("mail.port", 587);
    /// How the way there is protected.
    public static final Setting<MailServer.Security> SECURITY = Setting.choice("mail.security",
            MailServer.Security.STARTTLS);
    /// Who logs in; empty where nobody has to.
    public static final Setting<String> USER = Setting.text("mail.user", "");

    private MailAccount() {}

    /// The server as the settings know it; empty when there is none, or none that could be.
    public static Optional<MailServer> server(Settings settings) {
        String host = settings.get(HOST).strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MailServer.of(host, settings.get(PORT), settings.get(SECURITY),
                    settings.get(USER).strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// The name under which the password of a server is kept.
    public static String secret(MailServer server) {
        return "mail." + (server.user() + "." + server.host()).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.@_-]", "_");
    }
}
