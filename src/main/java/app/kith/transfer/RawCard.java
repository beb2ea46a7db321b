package app.kith.transfer;

import java.util.List;

/// One card of a file as it stands there, not yet decoded.
///
/// @param line the line of `BEGIN:VCARD`, counted from 1
/// @param bytes its lines, each ended by a line feed; empty when nothing of it can be read
/// @param lines the line in the file of each line of `bytes`
record RawCard(int line, byte[] bytes, int[] lines, List<Finding> findings) {
    /// The line in the file of the `number`-th line of the text, counted from 1; the last known one beyond the end.
    int fileLine(int number) {
        return lines.length == 0 ? line : lines[Math.clamp(number - 1L, 0, lines.length - 1)];
    }
}
