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

    void close() {
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            try {
                reader.connection().close();
            } catch (SQLException failed) {
                throw Reader.failure(failed);
            }
        }
    }
}
