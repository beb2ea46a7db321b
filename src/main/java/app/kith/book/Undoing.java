package app.kith.book;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// Turns steps back, newest entry first, in transactions short enough that other saves can go between.
final class Undoing {
    private static final int SLICE = 500;

    private final Pen pen;
    private final Readers readers;
    private final JournalStore journal;
    private final List<Belonging> belongings = new CopyOnWriteArrayList<>();

    Undoing(Pen pen, Readers readers, JournalStore journal) {
        this.pen = pen;
        this.readers = readers;
        this.journal = journal;
    }

    /// Rows of `child` belong to the row of `parent` whose id stands in `column`.
    record Belonging(Table child, String column, Table parent) {}

    void add(Belonging belonging) {
        belongings.add(belonging);
    }

    List<Belonging> belongings() {
        return belongings;
    }

    /// Takes `target` back, as a step of kind UNDO.
    Undone undo(StepRecord target) {
        Step step = pen.call(writer -> journal.begin(Step.Kind.UNDO, target.name(), target.id()));
        return turn(step, target, writer -> writer.execute(
                "UPDATE step SET state = 'UNDONE', undone_by = ? WHERE id = ?", step.id, target.id()));
    }

    /// Does `target` again by turning back `undo`, the step that undid it.
    Undone redo(StepRecord target, StepRecord undo) {
        Step step = pen.call(writer -> journal.begin(Step.Kind.REDO, target.name(), target.id()));
        return turn(step, undo, writer -> writer.execute(
                "UPDATE step SET state = 'DONE', undone_by = NULL WHERE id = ?", target.id()));
    }

    /// Takes back a step that was never finished and removes it from the journal.
    void takeBackOpen(long id) {
        var found = pen.call(writer -> journal.steps(writer, "WHERE id = ?", id));
        for (var open : found) {
            Step step = pen.call(writer -> journal.unrecorded(open.name()));
            var kept = new LinkedHashSet<RowKey>();
            var since = since(open);
            for (long top = open.lastEntry(); top > 0;) {
                top = slice(step, Step.State.DONE, open, top, since, kept);
            }
            for (long from = open.firstEntry(); from <= open.lastEntry(); from += SLICE) {
                long first = from;
                pen.call(writer -> writer.execute("DELETE FROM journal WHERE id BETWEEN ? AND ? AND step = ?", first,
                        Math.min(first + SLICE - 1, open.lastEntry()), id));
            }
        }
        pen.call(writer -> writer.execute("DELETE FROM step WHERE id = ? AND state = 'OPEN'", id));
        pen.call(writer -> writer.execute("DELETE FROM open_step WHERE id = ?", id));
    }

    private Undone turn(Step step, StepRecord turned, Consumer<Writer> settle) {
        var kept = new LinkedHashSet<RowKey>();
        var since = since(turned);
        if (turned.lastEntry() - turned.firstEntry() < SLICE) {
            int rows = pen.write(step, Step.State.DONE, writer -> {
                since.look(writer);
                journal.entries(writer, turned, turned.lastEntry(), SLICE)
                        .forEach(entry -> turn(writer, entry, since, kept));
                settle.accept(writer);
                return step.rows();
            });
            return new Undone(turned.name(), rows, List.copyOf(kept));
        }
        try {
            return turnInSlices(step, turned, settle, since, kept);
        } catch (RuntimeException | Error failed) {
            // Half a step back is no state to leave a book in. Should this fail too, the next start does it.
            try {
                takeBackOpen(step.id);
            } catch (RuntimeException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    /// Looks a first time beside the writer, for that may take a while; what comes then is little.
    private Since since(StepRecord turned) {
        var since = new Since(turned);
        readers.read(reader -> {
            since.look(reader);
            return since;
        });
        return since;
    }

    private Undone turnInSlices(
            Step step,
            StepRecord turned,
            Consumer<Writer> settle,
            Since since,
            Set<RowKey> kept) {
        pen.write(step, Step.State.OPEN, writer -> writer.execute("INSERT INTO open_step(id) VALUES (?)", step.id));
        for (long top = turned.lastEntry(); top > 0;) {
            top = slice(step, Step.State.OPEN, turned, top, since, kept);
        }
        int rows = step.rows();
        pen.write(step, Step.State.DONE, writer -> {
            settle.accept(writer);
            return writer.execute("DELETE FROM open_step WHERE id = ?", step.id);
        });
        return new Undone(turned.name(), rows, List.copyOf(kept));
    }

    /// Turns one slice back; the next slice begins below the number returned, 0 when there is none.
    private long slice(Step step, Step.State state, StepRecord turned, long top, Since since, Set<RowKey> kept) {
        return pen.write(step, state, writer -> {
            since.look(writer);
            var entries = journal.entries(writer, turned, top, SLICE);
            entries.forEach(entry -> turn(writer, entry, since, kept));
            return entries.size() < SLICE ? 0L : entries.getLast().id() - 1;
        });
    }

    private void turn(Writer writer, Entry entry, Since since, Set<RowKey> kept) {
        var table = new Table(entry.row().table());
        UUID id = entry.row().id();
        switch (entry.kind()) {
            case INSERT -> {
                if (since.contains(entry.row()) || hasChildren(writer, table, id)) {
                    kept.add(entry.row());
                } else {
                    writer.delete(table, id);
                }
            }
            case UPDATE -> turnUpdate(writer, entry, table, id, kept);
            case DELETE -> {
                if (writer.current(table, id) != null) {
                    kept.add(entry.row());
                } else {
                    insertAgain(writer, table, id, entry.before());
                }
            }
        }
    }

    private static void turnUpdate(Writer writer, Entry entry, Table table, UUID id, Set<RowKey> kept) {
        var now = writer.current(table, id);
        if (now == null) {
            kept.add(entry.row());
            return;
        }
        var back = new LinkedHashMap<String, @Nullable Object>();
        entry.after().forEach((column, value) -> {
            if (Objects.equals(Images.plain(now.get(column)), Images.plain(value))) {
                back.put(column, entry.before().get(column));
            } else {
                kept.add(entry.row());
            }
        });
        writer.update(table, id, back);
    }

    static void insertAgain(Writer writer, Table table, UUID id, Map<String, @Nullable Object> image) {
        var row = new LinkedHashMap<String, @Nullable Object>(image);
        row.remove("id");
        Object born = row.remove("born");
        writer.insertAgain(table, id, born instanceof Number number ? number.longValue() : writer.step(), row);
    }

    private boolean hasChildren(Writer writer, Table table, UUID id) {
        return belongings.stream()
                .filter(belonging -> belonging.parent().equals(table))
                .anyMatch(belonging -> writer.count("SELECT COUNT(*) FROM " + belonging.child().name() + " WHERE "
                        + belonging.column() + " = ?", id) > 0);
    }
}
