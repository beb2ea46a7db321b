package app.kith.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Parts a stream of bytes into lines that end in LF, CR LF or CR, without holding more than one of them.
///
/// What a line has beyond [#longest] bytes is passed over, so that a file without line ends cannot fill the memory.
final class LineSource implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[256];
    private int length;
    private boolean cut;
    private int number;
    private boolean afterReturn;

    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Moves to the next line; false at the end.
    boolean next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (true) {
            if (at == end && !fill()) {
                if (any) {
                    number++;
                }
                return any;
            }
            if (afterReturn) {
                afterReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            any = true;
            if (takeUpToLineEnd()) {
                number++;
                return true;
            }
        }
    }

    /// The bytes of the line; only the first [#length] count, and only until the next call of [#next].
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /// Whether the line is longer than what is here.
    boolean cut() {
        return cut;
    }

    /// The number of the line, counted from 1.
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    private boolean takeUpToLineEnd() {
        int from = at;
        while (at < end) {
            byte b = buffer[at];
            if (b == '\n' || b == '\r') {
                append(from, at);
                afterReturn = b == '\r';
                at++;
                return true;
            }
            at++;
        }
        append(from, end);
        return false;
    }

    private void append(int from, int to) {
        int room = longest - length;
        int count = Math.min(to - from, room);
        cut |= to - from > room;
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(line.length * 2, length + count)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }
}
