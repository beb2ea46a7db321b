package app.kith.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The one writer: its thread, its connection, and how a transaction is made durable. Work goes in the order it came.
final class Pen {
    private static final int SECONDS_TO_FINISH = 30;
    private static final int BULK = 200;
    private static final String THREAD = "kith-writer";

    private final Writer writer;
    private final Connection connection;
    private final JournalStore journal;
    private final Witness witness;
    private final Changes changes;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var made = new Thread(work, THREAD);
        made.setDaemon(true);
        return made;
    });

    Pen(Writer writer, JournalStore journal, Witness witness, Changes changes) {
        this.writer = writer;
        this.connection = writer.connection();
        this.journal = journal;
        this.witness = witness;
        this.changes = changes;
    }

    /// One transaction that belongs to `step` and leaves it in `state`; durable, and told of, once this returns.
    <R> R write(Step step, Step.State state, Function<Writer, R> work) {
        return run(() -> transaction(step, state, work));
    }

    /// Runs `work` on the writer thread, outside any step.
    <R> R call(Function<Writer, R> work) {
        return run(() -> {
            R result = work.apply(writer);
            connection.commit();
            return result;
        });
    }

    private <R> R run(Callable<R> work) {
        if (Thread.currentThread().getName().equals(THREAD)) {
            throw new IllegalStateException("The writer thread must not wait for itself");
        }
        WindowThread.refuse();
        try {
            return thread.submit(work).get();
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        } catch (InterruptedException interrupted) {
            // The write goes on; the caller asked to be told when it is durable, so nothing honest can be returned.
            Thread.currentThread().interrupt();
            throw new BookFailed("Interrupted while saving", 0, interrupted);
        } catch (RejectedExecutionException closed) {
            throw new BookFailed("The book is closed", 0, closed);
        }
    }

    private <R> R transaction(Step step, Step.State state, Function<Writer, R> work) throws SQLException {
        long revision = journal.revision();
        boolean stored = step.stored;
        writer.begin(step);
        try {
            R result = work.apply(writer);
            writer.flush();
            if (step.firstEntry != 0 || state == Step.State.OPEN || stored) {
                journal.store(writer, step, state);
            }
            connection.commit();
            writer.end();
            if (state == Step.State.OPEN) {
                return result;
            }
            settle(step, revision);
            return result;
        } catch (SQLException | RuntimeException | Error failed) {
            writer.end();
            connection.rollback();
            journal.fallBack(revision);
            step.stored = stored;
            throw failed;
        }
    }

    private void settle(Step step, long before) throws SQLException {
        if (journal.revision() == before) {
            return;
        }
        try (var sync = connection.createStatement()) {
            sync.execute("CHECKPOINT SYNC");
        }
        witness.saw(journal.revision());
        var rows = step.takeTouched();
        changes.tell(new Change(journal.revision(), step.name,
                rows.values().stream().anyMatch(ids -> ids.size() > BULK), rows));
    }

    /// Waits for what was begun, then takes no more.
    void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        return switch (failed.getCause()) {
            case SQLException sql -> Reader.failure(sql);
            case RuntimeException known -> known;
            case Error error -> throw error;
            case null, default -> new BookFailed("Saving failed", 0, failed);
        };
    }
}
