package app.kith.platform;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// One message between a start of Kith and the Kith that is running: a kind, a length in four bytes, and so many bytes.
final class Frame {
    static final int MOST_BYTES = 1 << 16;

    private static final byte[] NONE = {};

    private final Kind kind;
    private final byte[] bytes;

    private Frame(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /// What a message says; the last two are the caller's.
    enum Kind {
        HEARD('h'), LATER('l'), OUT('o'), ERR('e'), WANT('w'), EXIT('x'), INPUT('i'), INPUT_END('n');

        private final int sign;

        Kind(char sign) {
            this.sign = sign;
        }

        static Kind of(int sign) throws IOException {
            for (var kind : values()) {
                if (kind.sign == sign) {
                    return kind;
                }
            }
            throw new IOException("Not a frame");
        }
    }

    Kind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes;
    }

    static void write(DataOutputStream out, Kind kind) throws IOException {
        write(out, kind, NONE, 0, 0);
    }

    static void write(DataOutputStream out, Kind kind, byte[] bytes, int from, int length) throws IOException {
        out.writeByte(kind.sign);
        out.writeInt(length);
        out.write(bytes, from, length);
        out.flush();
    }

    /// @throws IOException when the other side has gone or speaks otherwise
    static Frame read(DataInputStream in) throws IOException {
        var kind = Kind.of(in.readByte());
        var length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Not a frame");
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return new Frame(kind, bytes);
    }
}
