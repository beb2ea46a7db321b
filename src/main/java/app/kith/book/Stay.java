package app.kith.book;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Several saves that make one step: those of one stay in one field. It ends when closed, and by itself when five minutes
/// pass without a save; a save after that begins a new step. Safe for use by several threads.
public final class Stay implements AutoCloseable {
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final Pen pen;
    private final JournalStore journal;
    private final Clock clock;
    private final StepName name;
    private @Nullable Step step;
    private Instant lastSave = Instant.EPOCH;

    Stay(Pen pen, JournalStore journal, Clock clock, StepName name) {
        this.pen = pen;
        this.journal = journal;
        this.clock = clock;
        this.name = name;
    }

    /// Saves within this stay; durable once it returns.
    ///
    /// @throws BookFailed when it cannot be saved; the book is as before
    public synchronized <R> R write(Function<Writer, R> work) {
        Step before = step;
        var current = new AtomicReference<@Nullable Step>();
        step = null;
        R result = pen.write(() -> {
            Step chosen = going(before);
            current.set(chosen);
            return chosen;
        }, Step.State.DONE, work);
        step = current.get();
        lastSave = clock.instant();
        return result;
    }

    /// Ends the stay: the next save, if any, is a step of its own.
    @Override
    public synchronized void close() {
        step = null;
    }

    private Step going(@Nullable Step before) {
        boolean idle = Duration.between(lastSave, clock.instant()).compareTo(IDLE) > 0;
        return before == null || idle || !journal.goesOn(before) ? journal.begin(Step.Kind.DO, name, null) : before;
    }
}
