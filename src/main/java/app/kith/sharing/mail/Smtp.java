package app.kith.sharing.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/// Hands letters to a mail server, one after another over one connection, never before the way is encrypted and the server's
/// certificate checked.
///
/// @param server where
/// @param trust whose certificates count; [SSLSocketFactory#getDefault()] for those the system trusts
public record Smtp(MailServer server, SSLSocketFactory trust) {
    /// Sends each letter once. What came of each is told at once and exactly once, in their order. To be called on a virtual
    /// thread: interrupting it cancels, whatever it waits for; it is still interrupted on return.
    ///
    /// @param password not kept; may be empty where the server has no user
    /// @param leaving called right before a letter is handed over, so that it can be marked as perhaps sent
    public void send(List<Mail> letters, char[] password, Consumer<Mail> leaving, BiConsumer<Mail, Outcome> told) {
        try (var line = new Line(password)) {
            for (Mail mail : letters) {
                told.accept(mail, line.send(mail, leaving));
            }
        }
    }

    /// Whether the server can be reached and lets the user in; [Outcome.Accepted] when so. Nothing is sent.
    public Outcome tryOut(char[] password) {
        try (var line = new Line(password)) {
            Outcome failed = line.open(false);
            return failed == null ? new Outcome.Accepted() : failed;
        }
    }

    private Properties properties(boolean international) {
        boolean direct = server.security() == MailServer.Security.TLS;
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(direct));
        properties.put("mail.smtp.starttls.enable", String.valueOf(!direct));
        properties.put("mail.smtp.starttls.required", String.valueOf(!direct));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.ssl.socketFactory", trust);
        // Else Angus tries again without encryption when the factory fails.
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", String.valueOf(server.connecting().toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(server.answering().toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(server.answering().toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.mime.allowutf8", String.valueOf(international));
        return properties;
    }

    /// One connection, made when it is first needed and again when it broke.
    private final class Line implements AutoCloseable {
        private final char[] password;
        private @Nullable SMTPTransport transport;
        private boolean international;

        Line(char[] password) {
            this.password = password;
        }

        Outcome send(Mail mail, Consumer<Mail> leaving) {
            Outcome failed = open(mail.to().international());
            if (failed != null) {
                return failed;
            }
            var open = transport;
            if (open == null || Thread.currentThread().isInterrupted()) {
                return new Outcome.Cancelled();
            }
            if (mail.to().international() && !open.supportsExtension("SMTPUTF8")) {
                return new Outcome.AddressNotTaken();
            }
            leaving.accept(mail);
            return send(mail, open);
        }

        private Outcome send(Mail mail, SMTPTransport open) {
            MimeLetter letter = null;
            try {
                letter = new MimeLetter(Session.getInstance(properties(international)), mail);
                open.sendMessage(letter, new Address[]{mail.to().internet()});
                return new Outcome.Accepted();
            } catch (MessagingException failure) {
                Outcome outcome = Failures.read(failure);
                boolean answered = outcome instanceof Outcome.Refused refused && refused.code() > 0;
                if (!answered) {
                    close();
                    boolean over = letter != null && letter.handedOver();
                    return over ? new Outcome.Unclear() : unlessCancelled(outcome);
                }
                return outcome;
            }
        }

        /// @return why there is no connection; null when there is one
        private @Nullable Outcome open(boolean forInternational) {
            if (Thread.currentThread().isInterrupted()) {
                return new Outcome.Cancelled();
            }
            if (transport != null && international == forInternational && transport.isConnected()) {
                return null;
            }
            close();
            international = forInternational;
            try {
                var opening = (SMTPTransport) Session.getInstance(properties(international)).getTransport("smtp");
                opening.connect(server.host(), server.port(), server.user().isEmpty() ? null : server.user(),
                        server.user().isEmpty() ? null : new String(password));
                transport = opening;
                return null;
            } catch (MessagingException failure) {
                return unlessCancelled(Failures.read(failure));
            }
        }

        private Outcome unlessCancelled(Outcome outcome) {
            return Thread.currentThread().isInterrupted() ? new Outcome.Cancelled() : outcome;
        }

        @Override
        public void close() {
            var ending = transport;
            transport = null;
            if (ending == null) {
                return;
            }
            try {
                ending.close();
            } catch (MessagingException gone) {
                // The line is broken already; nothing is lost by it.
                transport = null;
            }
        }
    }
}
