package app.kith.book;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// The open book. Reading goes on several connections beside each other, writing through one thread; a save that returned
/// survives the death of the program and, on a disk that keeps its word, a power cut. Safe for use by any thread but the
/// window's, which it refuses.
public final class Book implements AutoCloseable {
    private final Opened opened;
    private final Clock clock;
    private final Semaphore copying = new Semaphore(1);
    private final Ids ids;
    private final Changes changes = new Changes();
    private final Derivations derivations = new Derivations();
    private final JournalStore journalStore;
    private final Pen pen;
    private final Undoing undoing;
    private final Journal journal;
    private final Readers readers;

    private Book(Opened opened, Clock clock) {
        this.opened = opened;
        this.clock = clock;
        ids = new Ids(clock);
        journalStore = new JournalStore(clock);
        pen = new Pen(opened, journalStore, derivations, changes);
        readers = new Readers(opened);
        undoing = new Undoing(pen, readers, journalStore);
        journal = new Journal(this, journalStore, undoing);
    }

    /// Opens the book in `file`, whose name ends in `.mv.db`, and makes it when there is none. Its tables are brought up to
    /// date first, with a copy of the file kept beside the backups.
    ///
    /// @throws BookRefused when it is newer than this Kith, damaged, in use or not writable; the file is left as it is
    public static Book open(Path file, Clock clock) {
        return new Book(Opening.open(file, clock), clock);
    }

    /// Takes back what an import or an undo that was cut short has left. Call it once, when all derivations are known; other
    /// saves can go between.
    public void recover() {
        read(reader -> reader.list("SELECT id FROM open_step", row -> row.number("id"))).forEach(undoing::takeBackOpen);
    }

    /// The file it lies in.
    public Path file() {
        return opened.file();
    }

    /// Which book it is, for good; a copy or backup has the same.
    public UUID id() {
        return opened.id();
    }

    /// The time, and the user's zone.
    public Clock clock() {
        return clock;
    }

    /// A new id, greater than all before it.
    public UUID newId() {
        return ids.next();
    }

    /// How many commits the book has had; each change told of has the number it led to.
    public long revision() {
        return journalStore.revision();
    }

    /// Reads on a connection of its own, beside other readers and the writer.
    ///
    /// @throws BookFailed when the book cannot be read
    public <R> R read(Function<Reader, R> work) {
        return readers.read(work);
    }

    /// One transaction that is one step, durable once this returns. A step that changes nothing leaves no trace.
    ///
    /// @throws BookFailed when it cannot be saved; the book is as before
    public <R> R write(StepName name, Function<Writer, R> work) {
        return pen.write(() -> journalStore.begin(Step.Kind.DO, name, null), Step.State.DONE, work);
    }

    /// As [#write], for what cannot be called back, such as a letter that has left: undo passes over it.
    ///
    /// @throws BookFailed when it cannot be saved; the book is as before
    public <R> R writeForGood(StepName name, Function<Writer, R> work) {
        return pen.write(() -> journalStore.begin(Step.Kind.DO, name, null), Step.State.PAST, work);
    }

    /// Several saves that make one step: those of one stay in one field.
    public Stay stay(StepName name) {
        return new Stay(pen, journalStore, clock, name);
    }

    /// One step over many transactions, hidden until it is finished.
    public LongStep begin(StepName name) {
        return new LongStep(pen, undoing, pen.call(writer -> journalStore.begin(Step.Kind.DO, name, null)));
    }

    /// Writes side tables the journal leaves out, outside any step; not durable against a power cut until the next save.
    ///
    /// @throws BookFailed when it cannot be written
    public <R> R writeAside(Function<Writer, R> work) {
        return pen.call(work);
    }

    /// Keeps a side table in step with `table` from now on.
    public void derive(Table table, Derivation derivation) {
        derivations.add(table, derivation);
    }

    /// Says that rows of `child` belong to the row of `parent` named in their `column`: they come back from the trash with
    /// it, and as long as there are any, undo does not take the parent away.
    public void belongs(Table child, String column, Table parent) {
        undoing.add(new Undoing.Belonging(child, column, parent));
    }

    /// The book at this moment, to be read and copied while saving goes on. There is one at a time.
    ///
    /// @throws BookFailed when it cannot be read
    Snapshot snapshot() {
        copying.acquireUninterruptibly();
        try {
            return pen.call(writer -> {
                writer.execute("CHECKPOINT SYNC");
                return Snapshot.of(opened, copying::release);
            });
        } catch (RuntimeException | Error failed) {
            copying.release();
            throw failed;
        }
    }

    /// What clears the journal.
    Pruning pruning() {
        return new Pruning(this, pen, journalStore, journal);
    }

    /// Keeps some disk for the day it is full.
    void keepReserve() {
        try {
            Reserve.beside(file()).keep();
        } catch (IOException none) {
            throw new BackupFailed(BackupFailed.Reason.NOT_WRITTEN, file(), none);
        }
    }

    /// Undo, redo, trash and history.
    public Journal journal() {
        return journal;
    }

    /// The change feed.
    public Changes changes() {
        return changes;
    }

    /// Waits for saves under way and closes the file; closing twice does no harm.
    @Override
    public void close() {
        pen.close();
        readers.close();
        opened.close();
    }
}
