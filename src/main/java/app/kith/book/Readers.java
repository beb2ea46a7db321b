package app.kith.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A few reading connections, made when first needed and used again.
final class Readers {
    private static final int MOST = 4;

    private final Opened opened;
    private final BlockingQueue<Reader> idle = new LinkedBlockingQueue<>();
    private final AtomicInteger made = new AtomicInteger();

    Readers(Opened opened) {
        this.opened = opened;
    }

    <R> R read(Function<Reader, R> work) {
        WindowThread.refuse();
        Reader reader = take();
        try {
            return work.apply(reader);
        } finally {
            idle.add(reader);
        }
    }

    private Reader take() {
        Reader free = idle.poll();
        if (free != null) {
            return free;
        }
        try {
            if (made.incrementAndGet() <= MOST) {
                Connection connection = opened.reader();
                return new Reader(connection);
            }
            made.decrementAndGet();
            return idle.take();
        } catch (SQLException failed) {
            made.decrementAndGet();
            throw Reader.failure(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BookFailed("Interrupted while reading", 0, interrupted);
        }
    }

    void close() {
        Reader reader = idle.poll();
        while (reader != null) {
            try {
                reader.connection().close();
            } catch (SQLException failed) {
                throw Reader.failure(failed);
            }
            reader = idle.poll();
        }
    }
}
