package app.kith.sharing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the heads of mails from an `.eml` file (RFC 5322) or a mailbox (`.mbox`, RFC 4155), however long: texts and
/// attachments are passed over, and of a head at most 256 KB are kept.
public final class AnswerReader {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{3,998}>");
    private static final int LONGEST_HEAD = 256 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;

    private AnswerReader() {}

    /// Hands over each mail in the file in its order.
    ///
    /// @throws IOException when it cannot be read
    public static void read(Path file, Consumer<Answer> use) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] line = line(in);
            boolean mailbox = separates(line);
            byte[] first = mailbox ? line(in) : line;
            while (first.length > 0) {
                head(in, first).ifPresent(use);
                first = mailbox ? nextMail(in) : new byte[0];
            }
        }
    }

    /// The head that begins with a line, up to the empty line after it.
    private static Optional<Answer> head(InputStream in, byte[] first) throws IOException {
        var head = new ByteArrayOutputStream();
        byte[] line = first;
        while (line.length > 0 && !empty(line)) {
            if (head.size() + line.length <= LONGEST_HEAD) {
                head.write(line);
            }
            line = line(in);
        }
        try {
            return Optional.of(answer(new InternetHeaders(new ByteArrayInputStream(head.toByteArray()), true)));
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    /// Passes over a text to the first line of the next mail; a separator stands after an empty line.
    private static byte[] nextMail(InputStream in) throws IOException {
        boolean afterEmpty = true;
        byte[] line = line(in);
        while (line.length > 0) {
            if (afterEmpty && separates(line)) {
                return line(in);
            }
            afterEmpty = empty(line);
            line = line(in);
        }
        return line;
    }

    private static Answer answer(InternetHeaders headers) {
        var ids = new LinkedHashSet<String>(ids(headers, "In-Reply-To"));
        ids.addAll(ids(headers, "References").reversed());
        List<String> own = ids(headers, "Message-ID");
        return new Answer(own.isEmpty() ? "" : own.getFirst(), List.copyOf(ids), from(headers), subject(headers),
                date(headers));
    }

    private static List<String> ids(InternetHeaders headers, String name) {
        return ID.matcher(Optional.ofNullable(headers.getHeader(name, " ")).orElse(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String from(InternetHeaders headers) {
        try {
            String written = Optional.ofNullable(headers.getHeader("From", null)).orElse("");
            InternetAddress[] from = InternetAddress.parseHeader(written, false);
            return from.length == 0 ? "" : Optional.ofNullable(from[0].getAddress()).orElse("");
        } catch (AddressException unreadable) {
            return "";
        }
    }

    private static String subject(InternetHeaders headers) {
        String written = Optional.ofNullable(headers.getHeader("Subject", null)).orElse("");
        try {
            return HeaderText.oneLine(MimeUtility.decodeText(MimeUtility.unfold(written)));
        } catch (UnsupportedEncodingException unknown) {
            return HeaderText.oneLine(written);
        }
    }

    private static Optional<Instant> date(InternetHeaders headers) {
        String written = headers.getHeader("Date", null);
        try {
            return written == null ? Optional.empty() : Optional.of(new MailDateFormat().parse(written).toInstant());
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean separates(byte[] line) {
        return new String(line, 0, Math.min(5, line.length), StandardCharsets.ISO_8859_1).equals("From ");
    }

    private static boolean empty(byte[] line) {
        return line[0] == '\n' || (line[0] == '\r' && line.length <= 2);
    }

    /// The next line with its end; nothing at the end of the file. Of a very long line only the beginning is kept.
    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(128);
        int octet = in.read();
        while (octet >= 0) {
            if (line.size() < LONGEST_LINE || octet == '\n') {
                line.write(octet);
            }
            if (octet == '\n') {
                break;
            }
            octet = in.read();
        }
        return line.toByteArray();
    }
}
