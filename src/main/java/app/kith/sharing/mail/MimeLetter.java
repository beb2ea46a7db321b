package app.kith.sharing.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A letter as a message of RFC 5322, with the message id it was given: Jakarta Mail would make one of its own.
final class MimeLetter extends MimeMessage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z",
            Locale.ROOT);

    private final String id;
    private boolean handedOver;

    MimeLetter(Session session, Mail mail) throws MessagingException {
        super(session);
        id = mail.messageId();
        if (mail.from().isPresent()) {
            setFrom(mail.from().get().internet());
        }
        setRecipient(Message.RecipientType.TO, mail.to().internet());
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setHeader("Date", DATE.format(mail.written()));
        setText(mail.text().replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
        saveChanges();
    }

    /// Whether all of it was written to the other side: from then on the other side may have taken it.
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] left) throws IOException, MessagingException {
        super.writeTo(out, left);
        handedOver = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
