package app.kith.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/// A book at one moment, to be read and copied while saving goes on. It holds the moment by a transaction of its own and by
/// keeping the store from writing over anything: what was in the file then stays in it, and all new things go behind. Only
/// the store's header, its first two blocks, is written in place, so that is taken at once.
final class Snapshot implements AutoCloseable {
    private static final int HEADER = 2 * 4096;
    private static final int PIECE = 1 << 18;

    private final Connection connection;
    private final SingleFileStore store;
    private final boolean reused;
    private final ByteBuffer header;
    private final long bytes;
    private final Runnable closed;

    private Snapshot(Connection connection, Runnable closed) throws SQLException {
        this.connection = connection;
        this.closed = closed;
        // Through the store's own channel: closing another one on the same file would give up the lock on it.
        store = (SingleFileStore) Opened.store(connection).getFileStore();
        reused = store.isSpaceReused();
        store.setReuseSpace(false);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
            statement.execute("SELECT COUNT(*) FROM book_info");
        }
        header = store.readFully((SFChunk) null, 0, HEADER);
        bytes = store.size();
    }

    /// The book that is open; the caller holds the writer still meanwhile.
    ///
    /// @param closed run when it is closed
    /// @throws BookFailed when it cannot be read
    static Snapshot of(Opened opened, Runnable closed) {
        try {
            return over(opened.reader(), closed);
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        }
    }

    /// The book in a file that nobody has open; the file is not written to.
    ///
    /// @throws BookFailed when it cannot be read
    static Snapshot of(Path file) {
        try {
            return over(DriverManager.getConnection(Opened.address(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r"), "", ""),
                    () -> {});
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        }
    }

    private static Snapshot over(Connection connection, Runnable closed) throws SQLException {
        try {
            return new Snapshot(connection, closed);
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    long bytes() {
        return bytes;
    }

    /// Reads everything.
    ///
    /// @throws SQLException when something cannot be read
    Manifest manifest(Progress progress) throws SQLException {
        var reader = new Reader(connection);
        int schema = Migrations.of(connection);
        var id = reader.one("SELECT content FROM book_info WHERE name = 'id'", row -> row.text("content"));
        long revision = reader.count("SELECT MAX(revision) FROM step");
        return new Manifest(UUID.fromString(id.orElseThrow(() -> new SQLException("A book without an id"))),
                schema, revision, bytes, Contents.of(connection, progress));
    }

    /// Copies the file as it was.
    void copy(OutputStream out, Progress progress) throws IOException {
        var channel = Channels.newChannel(out);
        channel.write(header.duplicate());
        try {
            for (long at = HEADER; at < bytes; at += PIECE) {
                channel.write(store.readFully((SFChunk) null, at, (int) Math.min(PIECE, bytes - at)));
                if (!progress.at(at, bytes)) {
                    throw new CancellationException();
                }
            }
        } catch (MVStoreException unreadable) {
            throw new IOException("The book could not be read", unreadable);
        }
    }

    @Override
    public void close() {
        try (connection) {
            store.setReuseSpace(reused);
            connection.rollback();
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        } finally {
            closed.run();
        }
    }
}
