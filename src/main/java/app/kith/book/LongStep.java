package app.kith.book;

import java.util.function.Consumer;

/// One step over many transactions, such as an import. Its new rows are hidden until it is finished; other saves go between
/// its transactions. What is neither finished nor cancelled, because the program died, is taken back at the next start.
/// For one thread.
public final class LongStep implements AutoCloseable {
    private final Pen pen;
    private final Undoing undoing;
    private final Step step;
    private boolean open;
    private boolean ended;

    LongStep(Pen pen, Undoing undoing, Step step) {
        this.pen = pen;
        this.undoing = undoing;
        this.step = step;
    }

    /// The id of the step, which is also the `born` of the rows it inserts.
    public long id() {
        return step.id;
    }

    /// One transaction of the step. It survives the death of the program, but counts only once the step is finished. Keep
    /// it to about 100 ms of writing (some 500 rows), since other saves wait for it. Rows that were there before and are
    /// changed here are seen changed at once: do such changes last.
    ///
    /// @throws BookFailed when it cannot be written; the step can then only be cancelled
    public void write(Consumer<Writer> work) {
        requireOpen();
        pen.write(step, Step.State.OPEN, writer -> {
            if (!open) {
                writer.execute("INSERT INTO open_step(id) VALUES (?)", step.id);
            }
            work.accept(writer);
            return step.id;
        });
        open = true;
    }

    /// Shows what was written; durable once it returns.
    ///
    /// @return the step's id, by which the journal can take it back
    /// @throws BookFailed when it cannot be written
    public long finish() {
        requireOpen();
        if (open) {
            pen.write(step, Step.State.DONE, writer -> writer.execute("DELETE FROM open_step WHERE id = ?", step.id));
        }
        ended = true;
        return step.id;
    }

    /// Takes everything back and leaves no trace.
    public void cancel() {
        if (!ended) {
            ended = true;
            if (open) {
                undoing.takeBackOpen(step.id);
            }
        }
    }

    /// Cancels the step unless it was finished.
    @Override
    public void close() {
        cancel();
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("The step has ended");
        }
    }
}
