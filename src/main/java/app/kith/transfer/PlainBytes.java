package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Makes a file's bytes ones in which a line feed is a line feed: takes a byte order mark away and turns UTF-16, or a
/// character set the user chose, into UTF-8. Everything else passes as it is, to be decoded card by card.
final class PlainBytes {
    private PlainBytes() {}

    /// @param chosen the character set the user says the file is in; null to find out
    static InputStream of(InputStream in, @Nullable Charset chosen) throws IOException {
        var marked = new PushbackInputStream(in, 3);
        byte[] start = marked.readNBytes(3);
        int a = start.length > 0 ? start[0] & 0xFF : -1;
        int b = start.length > 1 ? start[1] & 0xFF : -1;
        int c = start.length > 2 ? start[2] & 0xFF : -1;
        if (a == 0xEF && b == 0xBB && c == 0xBF) {
            return chosen == null || chosen.equals(UTF_8) ? marked : inUtf8(marked, chosen);
        }
        int mark = (a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF) ? 2 : 0;
        marked.unread(start, mark, start.length - mark);
        if (chosen != null) {
            return chosen.equals(UTF_8) ? marked : inUtf8(marked, chosen);
        }
        // Some programs leave the mark out; a vCard begins with "B", whose other byte is then zero.
        if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
            return inUtf8(marked, UTF_16LE);
        }
        return (a == 0xFE && b == 0xFF) || (a == 0 && b > 0) ? inUtf8(marked, UTF_16BE) : marked;
    }

    private static InputStream inUtf8(InputStream in, Charset charset) {
        return new Recoded(new InputStreamReader(in, charset));
    }

    /// The characters of a reader in UTF-8.
    private static final class Recoded extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[8192];
        private int kept;
        private ByteArrayInputStream now = new ByteArrayInputStream(new byte[0]);

        Recoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return ready() ? now.read() : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            return ready() ? now.read(to, from, length) : -1;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        private boolean ready() throws IOException {
            while (now.available() == 0) {
                int read = reader.read(chars, kept, chars.length - kept);
                if (read < 0 && kept == 0) {
                    return false;
                }
                int all = kept + Math.max(0, read);
                // The second half of a surrogate pair may come with the next characters.
                int whole = read > 0 && Character.isHighSurrogate(chars[all - 1]) ? all - 1 : all;
                now = new ByteArrayInputStream(new String(chars, 0, whole).getBytes(UTF_8));
                kept = all - whole;
                if (kept > 0) {
                    chars[0] = chars[whole];
                }
            }
            return true;
        }
    }
}
