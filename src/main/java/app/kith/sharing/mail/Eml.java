package app.kith.sharing.mail;

import app.kith.platform.AtomicFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/// A letter as a file that mail programs open to be sent (RFC 5322), marked as not sent yet by `X-Unsent`.
public final class Eml {
    private Eml() {}

    /// Writes the file, whole or not at all.
    ///
    /// @throws IOException when it cannot be written; what stood there stays
    public static void write(Mail mail, Path file) throws IOException {
        var properties = new Properties();
        properties.put("mail.mime.allowutf8", String.valueOf(mail.to().international()));
        try (var whole = AtomicFile.begin(file)) {
            var letter = new MimeLetter(Session.getInstance(properties), mail);
            letter.setHeader("X-Unsent", "1");
            letter.writeTo(whole.stream());
            whole.commit();
        } catch (MessagingException unwritable) {
            throw new IOException(unwritable);
        }
    }
}
