package app.kith.sharing.mail;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/// A letter ready to leave: to one person, since there is no place for a second one.
///
/// @param from the user; empty where the mail program fills it in
/// @param subject in one line
/// @param text plain, its lines ended by `\n`
/// @param messageId with its angle brackets (RFC 5322, section 3.6.4), by which an answer is known
/// @param written when, in the user's zone
public record Mail(
        Optional<MailAddress> from,
        MailAddress to,
        String subject,
        String text,
        String messageId,
        ZonedDateTime written) {
    /// Brings subject and text into one form.
    ///
    /// @throws IllegalArgumentException for a message id that is none
    public Mail {
        subject = HeaderText.oneLine(subject);
        text = plain(text);
        if (!messageId.matches("<[!-;=?-~]{3,248}>")) {
            throw new IllegalArgumentException("no message id");
        }
    }

    /// The message id of a letter, the same each time it is asked for.
    ///
    /// @param domain of the sender's address; any where that is unknown
    public static String messageId(UUID letter, String domain) {
        return "<" + letter + "@" + domain + ">";
    }

    /// Control characters have no business in plain text; tabs and line ends have.
    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        var plain = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || !HeaderText.breaks(letter))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
