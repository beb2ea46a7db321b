package app.kith.book;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// An open database file with its writing connection and its witness.
record Opened(Path file, UUID id, Connection writer, Witness witness) implements AutoCloseable {
    private static final int ALREADY_CLOSED = 90007;
    private static final int DATABASE_CLOSED = 90121;

    /// H2's address of the book in `file`. A commit is written at once; the caller closes, not H2's own hook; logs and traces
    /// beside the book would hold what people typed.
    static String address(Path file, String more) {
        String name = file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
        return "jdbc:h2:file:" + name + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0"
                + ";TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=16384" + more;
    }

    /// A further connection for reading.
    Connection reader() throws SQLException {
        return DriverManager.getConnection(address(file, ";IFEXISTS=TRUE"), "", "");
    }

    @Override
    public void close() {
        try (var shutdown = writer.createStatement()) {
            shutdown.execute("SHUTDOWN");
        } catch (SQLException failed) {
            if (failed.getErrorCode() != ALREADY_CLOSED && failed.getErrorCode() != DATABASE_CLOSED) {
                throw Reader.failure(failed);
            }
        } finally {
            witness.close();
        }
    }
}
