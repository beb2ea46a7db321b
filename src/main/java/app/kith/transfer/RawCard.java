package app.kith.transfer;

import java.util.List;

/// One card of a file as it stands there, not yet decoded.
final class RawCard {
    private final int line;
    private final byte[] bytes;
    private final int[] lines;
    private final List<Finding> findings;
    private boolean quoted;

    /// @param line the line of `BEGIN:VCARD`, counted from 1
    /// @param bytes its lines, each ended by a line feed; empty when nothing of it can be read
    /// @param lines the line in the file of each line of `bytes`
    /// @param findings what was left out or mended so far; grows while the card is read
    RawCard(int line, byte[] bytes, int[] lines, List<Finding> findings) {
        this.line = line;
        this.bytes = bytes;
        this.lines = lines;
        this.findings = findings;
    }

    int line() {
        return line;
    }

    /// Whether a property of it is in quoted-printable.
    boolean quoted() {
        return quoted;
    }

    RawCard quoted(boolean is) {
        quoted = is;
        return this;
    }

    byte[] bytes() {
        return bytes;
    }

    int[] lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }

    /// The line in the file of the `number`-th line of the text, counted from 1; the last known one beyond the end.
    int fileLine(int number) {
        return lines.length == 0 ? line : lines[Math.clamp(number - 1L, 0, lines.length - 1)];
    }
}
