package app.kith.book;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// A few reading connections, made when first needed and used again while their database is open.
final class Readers {
    private static final int MOST = 4;

    private final Opened opened;
    private final Semaphore free = new Semaphore(MOST);
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(Opened opened) {
        this.opened = opened;
    }

    <R> R read(Function<Reader, R> work) {
        WindowThread.refuse();
        try {
            free.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BookFailed("Interrupted while reading", 0, interrupted);
        }
        try {
            Reader reader = take();
            try {
                return work.apply(reader);
            } finally {
                idle.push(reader);
            }
        } finally {
            free.release();
        }
    }

    private Reader take() {
        if (closed) {
            // H2 would open the file anew for this connection, and keep it under whatever takes its place.
            throw new BookFailed("The book is closed", 0, new IllegalStateException());
        }
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            if (!Opened.lost(reader.connection())) {
                return reader;
            }
        }
        try {
            return new Reader(opened.reader());
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        }
    }

    /// Waits for whoever is reading; who comes later is refused.
    void close() {
        closed = true;
        free.acquireUninterruptibly(MOST);
        try {
            closeIdle();
        } finally {
            free.release(MOST);
        }
    }

    private void closeIdle() {
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            try {
                reader.connection().close();
            } catch (SQLException failed) {
                throw Reader.failure(failed);
            }
        }
    }
}
