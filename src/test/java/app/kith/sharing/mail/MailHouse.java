package app.kith.sharing.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;

/// A real mail server on this machine behind a door that offers STARTTLS, for tests of other packages.
public final class MailHouse implements AutoCloseable {
    private static final String PASSWORD = "canary-4711";

    private final GreenMail server;
    private final MailDoor door;
    private final Identity identity;

    private MailHouse(GreenMail server, MailDoor door, Identity identity) {
        this.server = server;
        this.door = door;
        this.identity = identity;
    }

    /// Opens one that knows the user `noor`.
    ///
    /// @param folder for its certificate
    public static MailHouse open(Path folder) throws Exception {
        Identity identity = Identity.of(folder, "localhost", "-1d", 30);
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("noor@home.example", "noor", PASSWORD);
        server.getUserManager().setAuthRequired(true);
        return new MailHouse(server, new MailDoor(server.getSmtp().getPort(), identity.server()), identity);
    }

    /// The way into it.
    public Smtp smtp() {
        return new Smtp(new MailServer("localhost", port(), MailServer.Security.STARTTLS, "noor",
                Duration.ofSeconds(5), Duration.ofSeconds(5)), trust());
    }

    /// The port of its door.
    public int port() {
        return door.port();
    }

    /// Trusts its certificate.
    public SSLSocketFactory trust() {
        try {
            return identity.trusted();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The password of its user.
    public char[] password() {
        return PASSWORD.toCharArray();
    }

    /// Refuses a recipient with some words.
    public void refuse(String address, String words) {
        door.fault("RCPT TO:<" + address.toUpperCase(Locale.ROOT), new MailDoor.Fault.Says(words));
    }

    /// Never answers when a recipient is named.
    public void hangAt(String address) {
        door.fault("RCPT TO:<" + address.toUpperCase(Locale.ROOT), new MailDoor.Fault.Silent());
    }

    /// Goes right again.
    public void accept() {
        door.mend();
    }

    /// Takes letters, but cuts the line before saying so.
    public void cutBeforeTheLastAnswer() {
        door.fault(".", new MailDoor.Fault.CutBeforeAnswer());
    }

    /// Is there no more.
    public void shut() throws IOException {
        door.close();
    }

    /// The mails that arrived.
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.stop();
    }
}
