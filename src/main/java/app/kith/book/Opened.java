package app.kith.book;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// An open database file with its writing connection and its witness. H2 shuts a database down by itself when it cannot write
/// it, as on a full disk; it can be opened anew here, with everything that was committed.
final class Opened implements AutoCloseable {
    private static final Set<Integer> CLOSED_ALREADY = Set.of(90007, 90098, 90121);

    private final Path file;
    private final UUID id;
    private final Witness witness;
    private volatile Connection writer;

    Opened(Path file, UUID id, Connection writer, Witness witness) {
        this.file = file;
        this.id = id;
        this.writer = writer;
        this.witness = witness;
    }

    /// H2's address of the book in `file`. A commit is written at once; the caller closes, not H2's own hook; logs and traces
    /// beside the book would hold what people typed.
    static String address(Path file, String more) {
        String name = file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
        return "jdbc:h2:file:" + name + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0"
                + ";TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=16384" + more;
    }

    Path file() {
        return file;
    }

    UUID id() {
        return id;
    }

    Witness witness() {
        return witness;
    }

    Connection writer() {
        return writer;
    }

    /// A further connection for reading.
    Connection reader() throws SQLException {
        return DriverManager.getConnection(address(file, ";IFEXISTS=TRUE"), "", "");
    }

    /// Whether H2 has shut the database of `connection` down, for any reason.
    static boolean lost(Connection connection) {
        return !(((JdbcConnection) connection).getSession() instanceof SessionLocal) || store(connection).isClosed();
    }

    /// The store under a connection, for what SQL cannot say: a copy of the file needs to know that no space is written over.
    static MVStore store(Connection connection) {
        return ((SessionLocal) ((JdbcConnection) connection).getSession()).getDatabase().getStore().getMvStore();
    }

    /// Opens the database anew for writing.
    Connection renew() throws SQLException {
        writer = DriverManager.getConnection(address(file, ";IFEXISTS=TRUE"), "", "");
        writer.setAutoCommit(false);
        return writer;
    }

    @Override
    public void close() {
        try (var shutdown = writer.createStatement()) {
            shutdown.execute("SHUTDOWN");
            witness.sawClosed(file);
        } catch (SQLException failed) {
            if (!CLOSED_ALREADY.contains(failed.getErrorCode())) {
                throw Reader.failure(failed);
            }
        } finally {
            witness.close();
        }
    }
}
