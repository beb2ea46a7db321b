package app.kith.sharing.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a page into text. A byte-order mark decides, then what the site names, then what the page names. Two
/// frequent mistakes are put right: bytes that are UTF-8 throughout are read so whatever a site says of Latin letters, and bytes
/// that are not are read as Windows-1252, as browsers do.
final class Decoding {
    private static final Pattern DECLARED = Pattern
            .compile("(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final int DECLARED_WITHIN = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    /// The text of `body`.
    ///
    /// @param named what the site named; null when it named none
    static String text(byte[] body, @Nullable Charset named) {
        Charset mark = mark(body);
        if (mark != null) {
            String text = new String(body, mark);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Charset charset = named == null ? declared(body) : named;
        boolean latin = charset == null || latin(charset);
        boolean unicode = StandardCharsets.UTF_8.equals(charset);
        if (latin || unicode) {
            String utf8 = strictly(body);
            if (utf8 != null) {
                return utf8;
            }
            return new String(body, WINDOWS);
        }
        return new String(body, charset);
    }

    private static @Nullable Charset mark(byte[] body) {
        if (begins(body, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(body, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (begins(body, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (begins(body, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(body, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] body, int... signs) {
        boolean begins = body.length >= signs.length;
        for (int i = 0; begins && i < signs.length; i++) {
            begins = (body[i] & 0xFF) == signs[i];
        }
        return begins;
    }

    private static @Nullable Charset declared(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        try {
            Charset charset = declared.find() ? Charset.forName(declared.group(1)) : null;
            // It could not have been read had it been so.
            return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean latin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WINDOWS);
    }

    private static @Nullable String strictly(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
