package app.kith.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/// Reads every row of every table once, which is the one sure way to know that a book can be read.
final class Contents {
    private static final int ROWS_BETWEEN = 500;
    private static final byte[] END_OF_VALUE = {0x1F};
    private static final byte[] NOTHING = {0x1E};

    private final Connection connection;
    private final Progress progress;
    private long done;
    private long all;

    private Contents(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /// How many rows a table has, and a SHA-256 over all of them in the order they lie.
    record TableContents(long rows, String hash) {}

    /// The contents by table name, of a connection that nothing else uses.
    ///
    /// @throws SQLException when a row cannot be read
    /// @throws CancellationException when `progress` says so
    static SortedMap<String, TableContents> of(Connection connection, Progress progress) throws SQLException {
        return new Contents(connection, progress).read();
    }

    private SortedMap<String, TableContents> read() throws SQLException {
        try (var statement = connection.createStatement()) {
            // Row by row: a whole table as one result would go through memory or a file in the temporary folder.
            statement.execute("SET LAZY_QUERY_EXECUTION 1");
        }
        var counts = new TreeMap<String, Long>();
        var tables = new Reader(connection).list("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'""", row -> row.text("table_name"));
        for (String table : tables) {
            long rows = new Reader(connection).count("SELECT COUNT(*) FROM \"" + table + '"');
            counts.put(table, rows);
            all += rows;
        }
        var contents = new TreeMap<String, TableContents>();
        for (String table : counts.keySet()) {
            contents.put(table, table(table));
        }
        return contents;
    }

    private TableContents table(String table) throws SQLException {
        var hash = sha256();
        long rows = 0;
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY _ROWID_")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    add(hash, result, column);
                }
                rows++;
                if (++done % ROWS_BETWEEN == 0 && !progress.at(done, all)) {
                    throw new CancellationException();
                }
            }
        }
        return new TableContents(rows, HexFormat.of().formatHex(hash.digest()));
    }

    private static void add(MessageDigest hash, ResultSet result, int column) throws SQLException {
        byte[] value;
        if (result.getMetaData().getColumnType(column) == Types.VARBINARY) {
            value = result.getBytes(column);
        } else {
            String text = result.getString(column);
            value = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
        hash.update(value == null ? NOTHING : value);
        hash.update(END_OF_VALUE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
