package app.kith.book;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// What was done to the book, step by step: undo and redo, the trash, the history of a row, and what a follower missed.
/// Safe for use by any thread but the window's.
public final class Journal {
    /// How far undo reaches back, in steps.
    public static final int STEPS = 100;
    /// How long a deleted row rests in the trash.
    public static final Duration TRASH = Duration.ofDays(30);

    private static final int BULK = 200;

    private final Book book;
    private final JournalStore store;
    private final Undoing undoing;
    private final ReentrantLock turning = new ReentrantLock();

    Journal(Book book, JournalStore store, Undoing undoing) {
        this.book = book;
        this.store = store;
        this.undoing = undoing;
    }

    /// The step that [#undo] would take back.
    public Optional<StepRecord> nextUndo() {
        return book.read(reader -> store.steps(reader,
                "WHERE kind = 'DO' AND state IN ('DONE', 'UNDONE') ORDER BY revision DESC LIMIT " + STEPS))
                .stream()
                .filter(StepRecord::standing)
                .findFirst();
    }

    /// The step that [#redo] would do again.
    public Optional<StepRecord> nextRedo() {
        return book.read(reader -> store.steps(reader,
                "WHERE kind = 'DO' AND state = 'UNDONE' ORDER BY undone_by DESC LIMIT 1")).stream().findFirst();
    }

    /// Takes the last step that stands back; empty when there is none among the last 100.
    ///
    /// @throws BookFailed when it cannot be taken back
    public Optional<Undone> undo() {
        return turn(() -> nextUndo().map(undoing::undo));
    }

    /// Does the step again that was undone last; empty when there is none, or something new was done since.
    ///
    /// @throws BookFailed when it cannot be done again
    public Optional<Undone> redo() {
        return turn(
                () -> nextRedo().map(step -> undoing.redo(step, step(step.undoneBy()).orElse(step.withoutEntries()))));
    }

    /// Takes a step of any age back, such as an import from History; empty when it does not stand. Rows that changed since
    /// stay as they are.
    ///
    /// @throws BookFailed when it cannot be taken back
    public Optional<Undone> takeBack(long step) {
        return turn(() -> step(step).filter(StepRecord::standing).map(undoing::undo));
    }

    /// The newest steps, newest first, at most `limit`; undone ones among them.
    public List<StepRecord> steps(int limit) {
        return book.read(reader -> store.steps(reader,
                "WHERE kind = 'DO' AND state IN ('DONE', 'UNDONE') ORDER BY revision DESC LIMIT ?", limit));
    }

    /// A step by its id.
    public Optional<StepRecord> step(long id) {
        return book.read(reader -> store.steps(reader, "WHERE id = ?", id)).stream().findFirst();
    }

    /// What was done to one row, newest first, by steps that stand.
    public List<Past> history(Table table, UUID row) {
        return book.read(reader -> {
            var entries = reader.list("SELECT * FROM journal WHERE row_id = ? AND source = ? ORDER BY id DESC",
                    JournalStore::entry, row, table.name());
            var steps = new HashMap<Long, Optional<StepRecord>>();
            return entries.stream()
                    .flatMap(entry -> steps
                            .computeIfAbsent(entry.step(),
                                    id -> store.steps(reader, "WHERE id = ?", id).stream().findFirst())
                            .filter(StepRecord::shown)
                            .map(step -> new Past(step, entry.row(), entry.before(), entry.after()))
                            .stream())
                    .toList();
        });
    }

    /// The rows of `table` deleted within the last 30 days and not restored since, newest first.
    public List<Past> trash(Table table) {
        return book.read(reader -> {
            var since = book.clock().instant().minus(TRASH);
            var steps = new HashMap<Long, StepRecord>();
            store.steps(reader, "WHERE kind = 'DO' AND state = 'DONE' AND happened >= ?", since)
                    .forEach(step -> steps.put(step.id(), step));
            var seen = new HashSet<UUID>();
            return reader.list("SELECT * FROM journal j WHERE kind = 'D' AND source = ? AND NOT EXISTS (SELECT 1 FROM "
                    + table.name() + " t WHERE t.id = j.row_id) ORDER BY id DESC", JournalStore::entry, table.name())
                    .stream()
                    .filter(entry -> steps.containsKey(entry.step()) && seen.add(entry.row().id()))
                    .map(entry -> new Past(Objects.requireNonNull(steps.get(entry.step())), entry.row(), entry.before(),
                            entry.after()))
                    .toList();
        });
    }

    /// Brings rows back from the trash as a step `name`, with the rows that belonged to them and went in the same step.
    ///
    /// @return the ids that were brought back
    /// @throws BookFailed when they cannot be brought back
    public Set<UUID> restore(StepName name, List<Past> trashed) {
        return book.write(name, writer -> {
            var back = new HashSet<UUID>();
            for (var past : trashed) {
                restore(writer, past, back);
            }
            return back;
        });
    }

    /// Whether any recorded state of a row of `table` has a word in it, such as the name of something that lies outside the
    /// journal and is to be cleared away.
    public boolean mentions(Table table, String word) {
        return book.read(reader -> reader.count("""
                SELECT COUNT(*) FROM journal
                WHERE source = ? AND (LOCATE(?, before_image) > 0 OR LOCATE(?, after_image) > 0)""", table.name(), word,
                word)) > 0;
    }

    /// The rows changed by commits after `revision`; empty when the journal no longer reaches back so far.
    public Optional<Change> since(long revision) {
        return book.read(reader -> {
            if (revision < JournalStore.pruned(reader)) {
                return Optional.empty();
            }
            var rows = new HashMap<String, Set<UUID>>();
            var last = new long[]{revision};
            StepName name = StepName.of("step.catchup");
            for (var step : store.steps(reader, "WHERE revision > ? AND state <> 'OPEN' ORDER BY revision", revision)) {
                last[0] = Math.max(last[0], step.revision());
                reader.each("SELECT source, row_id FROM journal WHERE id BETWEEN ? AND ? AND step = ?",
                        row -> rows.computeIfAbsent(row.text("source"), table -> new HashSet<>())
                                .add(row.uuid("row_id")),
                        step.firstEntry(), step.lastEntry(), step.id());
            }
            boolean bulk = rows.values().stream().anyMatch(ids -> ids.size() > BULK);
            return Optional.of(new Change(last[0], name, bulk, rows));
        });
    }

    private void restore(Writer writer, Past past, Set<UUID> back) {
        var table = new Table(past.row().table());
        UUID id = past.row().id();
        if (writer.current(table, id) != null) {
            return;
        }
        Undoing.insertAgain(writer, table, id, past.before());
        back.add(id);
        var step = past.step();
        for (var belonging : undoing.belongings()) {
            if (belonging.parent().equals(table)) {
                for (var entry : writer.list(
                        "SELECT * FROM journal WHERE id BETWEEN ? AND ? AND step = ? AND kind = 'D' AND source = ?",
                        JournalStore::entry, step.firstEntry(), step.lastEntry(), step.id(),
                        belonging.child().name())) {
                    if (id.toString().equals(String.valueOf(entry.before().get(belonging.column())))) {
                        restore(writer, new Past(step, entry.row(), entry.before(), entry.after()), back);
                    }
                }
            }
        }
    }

    /// Runs `work` while no step is taken back or done again.
    <R> R whileNothingTurns(Supplier<R> work) {
        turning.lock();
        try {
            return work.get();
        } finally {
            turning.unlock();
        }
    }

    private Optional<Undone> turn(Supplier<Optional<Undone>> work) {
        // Two windows of one book may both press undo; each must see what the other has taken back.
        turning.lock();
        try {
            return work.get();
        } finally {
            turning.unlock();
        }
    }

    /// One change of one row in the past.
    ///
    /// @param step the step that made it
    /// @param before the columns as they were: those changed, all of them for a deleted row, none for a new one
    /// @param after the changed columns as they became; none for a deleted or a new row
    public record Past(
            StepRecord step,
            RowKey row,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {}
}
