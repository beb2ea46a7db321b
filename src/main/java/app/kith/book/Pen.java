package app.kith.book;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// The one writer: its thread, its connection, and how a transaction is made durable. Work goes in the order it came.
final class Pen {
    private static final int SECONDS_TO_FINISH = 30;
    private static final int BULK = 200;
    private static final String THREAD = "kith-writer";

    private final Opened opened;
    private final Derivations derivations;
    private final JournalStore journal;
    private final Changes changes;
    private final Reserve reserve;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var made = new Thread(work, THREAD);
        made.setDaemon(true);
        return made;
    });
    private Writer writer;

    Pen(Opened opened, JournalStore journal, Derivations derivations, Changes changes) {
        this.opened = opened;
        this.journal = journal;
        this.derivations = derivations;
        this.changes = changes;
        reserve = Reserve.beside(opened.file());
        writer = new Writer(opened.writer(), journal, derivations);
        journal.resume(writer);
    }

    /// One transaction that belongs to `step` and leaves it in `state`; durable, and told of, once this returns.
    <R> R write(Step step, Step.State state, Function<Writer, R> work) {
        return write(() -> step, state, work);
    }

    /// As above, for a step that is chosen on the writer thread.
    <R> R write(Supplier<Step> step, Step.State state, Function<Writer, R> work) {
        return run(() -> transaction(step.get(), state, work));
    }

    /// Runs `work` on the writer thread, outside any step.
    <R> R call(Function<Writer, R> work) {
        return run(() -> {
            try {
                R result = work.apply(writer);
                writer.flush();
                writer.connection().commit();
                return result;
            } catch (SQLException | RuntimeException | Error failed) {
                rollBack(failed);
                throw failed;
            } finally {
                writer.end();
            }
        });
    }

    private <R> R run(Callable<R> work) {
        if (Thread.currentThread().getName().equals(THREAD)) {
            throw new IllegalStateException("The writer thread must not wait for itself");
        }
        WindowThread.refuse();
        try {
            return thread.submit(() -> onThread(work)).get();
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

    private <R> R onThread(Callable<R> work) throws Exception {
        if (Opened.lost(writer.connection())) {
            renew();
        }
        try {
            return work.call();
        } catch (SQLException | BookFailed failed) {
            if (Opened.lost(writer.connection())) {
                reserve.give();
            }
            throw failed;
        }
    }

    private void renew() throws SQLException {
        reserve.give();
        writer = new Writer(opened.renew(), journal, derivations);
        journal.resume(writer);
    }

    private <R> R transaction(Step step, Step.State state, Function<Writer, R> work) throws SQLException {
        long revision = journal.revision();
        boolean stored = step.stored;
        R result;
        writer.begin(step);
        try {
            result = work.apply(writer);
            writer.flush();
            if (step.firstEntry != 0 || state == Step.State.OPEN || stored) {
                journal.store(writer, step, state);
            }
            writer.connection().commit();
        } catch (SQLException | RuntimeException | Error failed) {
            rollBack(failed);
            journal.fallBack(revision);
            step.stored = stored;
            throw failed;
        } finally {
            writer.end();
        }
        if (state != Step.State.OPEN && journal.revision() > revision) {
            settle(step);
        }
        return result;
    }

    private void settle(Step step) throws SQLException {
        try {
            writer.execute("CHECKPOINT SYNC");
        } catch (BookFailed failed) {
            stillThere(step, failed);
        }
        opened.witness().saw(journal.revision());
        var rows = step.takeTouched();
        changes.tell(new Change(journal.revision(), step.name,
                rows.values().stream().anyMatch(ids -> ids.size() > BULK), rows));
    }

    /// The commit went through and its checkpoint did not. If the book, opened anew, has it, the save stands.
    private void stillThere(Step step, BookFailed failed) throws SQLException {
        long reached = journal.revision();
        if (!Opened.lost(writer.connection())) {
            throw failed;
        }
        renew();
        if (journal.revision() < reached) {
            throw failed;
        }
        writer.execute("CHECKPOINT SYNC");
        step.revision = reached;
    }

    private void rollBack(Throwable failed) {
        try {
            writer.connection().rollback();
        } catch (SQLException gone) {
            // What failed first says more; without a connection there is nothing to roll back.
            failed.addSuppressed(gone);
        }
    }

    /// Waits for what was begun, then takes no more. Nothing is interrupted: that would close the file under H2.
    void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                System.getLogger(Pen.class.getName()).log(System.Logger.Level.WARNING, "A save is still under way");
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
