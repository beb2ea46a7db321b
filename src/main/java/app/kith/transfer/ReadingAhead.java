package app.kith.transfer;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/// Reads cards on a thread of its own, a few slices ahead of the one that writes, so that reading and writing share two
/// cores. Nothing is interrupted.
final class ReadingAhead implements AutoCloseable {
    private static final int SLICES = 4;

    private final IncomingCards cards;
    private final Pace pace;
    private final BlockingQueue<Slice> slices = new ArrayBlockingQueue<>(SLICES);
    private final Thread thread;
    private volatile boolean stopped;

    ReadingAhead(IncomingCards cards, Pace pace) {
        this.cards = cards;
        this.pace = pace;
        thread = Thread.ofPlatform().daemon().name("import-reader").start(this::read);
    }

    /// The next cards; none at the end.
    List<Incoming> next() throws IOException {
        try {
            Slice slice = slices.take();
            if (slice.failure() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (slice.failure() instanceof RuntimeException failed) {
                throw failed;
            }
            return slice.cards();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while importing", interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        cards.close();
    }

    private void read() {
        try {
            List<Incoming> slice;
            do {
                slice = cards.next(pace.size());
                hand(new Slice(slice, null));
            } while (!slice.isEmpty() && !stopped);
        } catch (IOException | RuntimeException failed) {
            hand(new Slice(List.of(), failed));
        }
    }

    private void hand(Slice slice) {
        try {
            boolean taken = false;
            while (!taken && !stopped) {
                taken = slices.offer(slice, 50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private record Slice(List<Incoming> cards, @Nullable Exception failure) {}
}
