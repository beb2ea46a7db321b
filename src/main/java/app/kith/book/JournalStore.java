package app.kith.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The tables `step`, `open_step` and `journal`. Numbers are given by the writer thread alone.
final class JournalStore {
    private static final String ADD_ENTRY = """
            INSERT INTO journal(id, step, source, row_id, kind, before_image, after_image) VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String STEP_COLUMNS = """
            SELECT id, kind, state, name_key, name_args, target, undone_by, revision, happened, first_entry, last_entry
            FROM step\s""";

    private final Clock clock;
    private long lastStep;
    private long lastEntry;
    private volatile long revision;
    /// Whether steps may stand undone, so that a save need not look for them each time.
    private boolean anyUndone;

    JournalStore(Clock clock) {
        this.clock = clock;
    }

    /// Takes up the counting where the book left it.
    void resume(Reader reader) {
        lastStep = Math.max(lastStep, reader.count("SELECT MAX(id) FROM step"));
        lastEntry = Math.max(lastEntry, reader.count("SELECT MAX(id) FROM journal"));
        revision = reader.count("SELECT MAX(revision) FROM step");
        // The entries of pruned steps are gone, but their numbers must not come again.
        lastEntry = Math.max(lastEntry, reader.count("SELECT MAX(last_entry) FROM step"));
        anyUndone = reader.count("SELECT COUNT(*) FROM step WHERE state = 'UNDONE'") > 0;
    }

    long revision() {
        return revision;
    }

    /// The commit that would have led to a later revision failed. Numbers of steps and entries are not given again.
    void fallBack(long to) {
        revision = to;
        anyUndone = true;
    }

    Step begin(Step.Kind kind, StepName name, @Nullable Long target) {
        return new Step(++lastStep, kind, name, target, true);
    }

    Step unrecorded(StepName name) {
        return new Step(++lastStep, Step.Kind.UNDO, name, null, false);
    }

    void inserted(Writer writer, Step step, RowKey row) {
        add(writer, step, row, Entry.Kind.INSERT, null, null);
    }

    void updated(
            Writer writer,
            Step step,
            RowKey row,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        if (!step.recorded) {
            return;
        }
        var earlier = step.updates.get(row);
        if (earlier == null) {
            long id = add(writer, step, row, Entry.Kind.UPDATE, Images.write(before), Images.write(after));
            step.updates.put(row, new Entry(id, step.id, row, Entry.Kind.UPDATE, before, after));
            return;
        }
        after.forEach((column, value) -> {
            if (!earlier.after().containsKey(column)) {
                earlier.before().put(column, before.get(column));
            }
            earlier.after().put(column, value);
        });
        step.touch(row);
        writer.execute("UPDATE journal SET before_image = ?, after_image = ? WHERE id = ?",
                Images.write(earlier.before()),
                Images.write(earlier.after()), earlier.id());
    }

    void deleted(Writer writer, Step step, RowKey row, Map<String, @Nullable Object> before) {
        step.updates.remove(row);
        add(writer, step, row, Entry.Kind.DELETE, Images.write(before), null);
    }

    /// Writes the step's own row. An open one is hidden until it is stored as done.
    void store(Writer writer, Step step, Step.State state) {
        long now = state == Step.State.OPEN ? 0 : revision + 1;
        if (now > 0) {
            revision = now;
            step.revision = now;
        }
        if (step.stored) {
            writer.execute(
                    "UPDATE step SET state = ?, revision = ?, happened = ?, first_entry = ?, last_entry = ? WHERE id = ?",
                    state.name(), now, clock.instant(), step.firstEntry, step.lastEntry, step.id);
        } else {
            writer.execute("INSERT INTO step("
                    + "id, kind, state, name_key, name_args, target, revision, happened, first_entry, last_entry)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", step.id, step.kind.name(), state.name(),
                    step.name.key(),
                    shortened(step.name), step.target, now, clock.instant(), step.firstEntry, step.lastEntry);
            step.stored = true;
        }
        if (step.kind == Step.Kind.UNDO) {
            anyUndone = true;
        } else if (anyUndone && step.kind == Step.Kind.DO && state == Step.State.DONE) {
            writer.execute("UPDATE step SET state = 'GONE' WHERE state = 'UNDONE'");
            anyUndone = false;
        }
    }

    /// Whether a further save may still belong to `step`: it stands, and nothing newer was done.
    boolean goesOn(Step step) {
        return !step.stored || step.revision == revision;
    }

    /// Up to which revision steps were cleared away.
    static long pruned(Reader reader) {
        return reader.count("SELECT MAX(CAST(content AS BIGINT)) FROM book_info WHERE name = 'pruned'");
    }

    /// The newest entries of `step` at or below `top`, newest first.
    List<Entry> entries(Reader reader, StepRecord step, long top, int limit) {
        return reader.list("SELECT * FROM journal WHERE id BETWEEN ? AND ? AND step = ? ORDER BY id DESC LIMIT ?",
                JournalStore::entry, step.firstEntry(), Math.min(top, step.lastEntry()), step.id(), limit);
    }

    List<StepRecord> steps(Reader reader, String condition, @Nullable Object... params) {
        return reader.list(STEP_COLUMNS + condition, JournalStore::step, params);
    }

    static Entry entry(Row row) {
        return new Entry(row.number("id"), row.number("step"), new RowKey(row.text("source"), row.uuid("row_id")),
                Entry.Kind.of(row.text("kind")), Images.read(row.textOrNull("before_image")),
                Images.read(row.textOrNull("after_image")));
    }

    private static StepRecord step(Row row) {
        return new StepRecord(row.number("id"),
                new StepName(row.text("name_key"), Images.readList(row.text("name_args"))),
                row.instant("happened"), row.number("revision"), Step.Kind.valueOf(row.text("kind")),
                Step.State.valueOf(row.text("state")), row.number("target"), row.number("undone_by"),
                row.number("first_entry"), row.number("last_entry"));
    }

    private long add(
            Writer writer,
            Step step,
            RowKey row,
            Entry.Kind kind,
            @Nullable String before,
            @Nullable String after) {
        if (!step.recorded) {
            return 0;
        }
        long id = ++lastEntry;
        if (step.firstEntry == 0) {
            step.firstEntry = id;
        }
        step.lastEntry = id;
        step.touch(row);
        writer.insertLater(ADD_ENTRY, id, step.id, row.table(), row.id(), kind.letter(), before, after);
        return id;
    }

    private static String shortened(StepName name) {
        int room = 1000;
        var kept = new ArrayList<String>();
        for (String arg : name.args()) {
            String part = arg.length() > room ? arg.substring(0, Math.max(0, room)) : arg;
            room -= part.length();
            kept.add(part);
        }
        return Images.writeList(kept);
    }
}
