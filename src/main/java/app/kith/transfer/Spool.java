package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Keeps the rows of a table in a file of its own while it is not known yet how wide the table gets: reading the book
/// twice would take twice as long. The file is the user's alone and goes when this is closed.
///
/// For one thread.
final class Spool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DataOutputStream out;
    private final int[] widest;
    private long rows;

    /// @param fields how many fields a row has; each holds some cells
    Spool(int fields) throws IOException {
        file = Files.createTempFile("kith-export", ".rows");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        widest = new int[fields];
    }

    /// Adds the cells of the next field of the present row.
    void add(int field, List<String> cells) throws IOException {
        widest[field] = Math.max(widest[field], cells.size());
        out.writeInt(cells.size());
        for (String cell : cells) {
            byte[] text = cell.getBytes(UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    void endRow() {
        rows++;
    }

    long rows() {
        return rows;
    }

    /// The most cells a field has in any row.
    int widest(int field) {
        return widest[field];
    }

    /// Hands over row by row, each field filled up with empty cells to its widest.
    void each(Consumer<List<String>> use) throws IOException {
        out.flush();
        int width = 0;
        for (int cells : widest) {
            width += cells;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (long row = 0; row < rows; row++) {
                var cells = new ArrayList<String>(width);
                for (int most : widest) {
                    int count = in.readInt();
                    for (int i = 0; i < most; i++) {
                        cells.add(i < count ? text(in) : "");
                    }
                }
                use.accept(cells);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(file);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == 0 ? "" : new String(in.readNBytes(length), UTF_8);
    }
}
