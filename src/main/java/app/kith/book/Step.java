package app.kith.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A step while it is being written. Only the writer thread touches it.
final class Step {
    final long id;
    final Kind kind;
    final StepName name;
    /// The step that this one undoes or does again.
    final @Nullable Long target;
    /// Entries of updates, by table and row, that a further save in the same stay adds to.
    final Map<RowKey, Entry> updates = new HashMap<>();
    private final Map<String, Set<UUID>> touched = new HashMap<>();
    long firstEntry;
    long lastEntry;
    boolean stored;
    /// The revision its last commit led to; 0 before that.
    long revision;
    /// Whether the journal follows it; what takes back an unfinished step leaves no trace of its own.
    final boolean recorded;

    Step(long id, Kind kind, StepName name, @Nullable Long target, boolean recorded) {
        this.id = id;
        this.recorded = recorded;
        this.kind = kind;
        this.name = name;
        this.target = target;
    }

    void touch(RowKey row) {
        touched.computeIfAbsent(row.table(), table -> new HashSet<>()).add(row.id());
    }

    int rows() {
        return touched.values().stream().mapToInt(Set::size).sum();
    }

    /// The rows touched since the last call.
    Map<String, Set<UUID>> takeTouched() {
        var taken = Map.copyOf(touched);
        touched.clear();
        return taken;
    }

    /// Whether a step did something new, took a step back or did one again.
    enum Kind {
        DO, UNDO, REDO
    }

    /// How a step stands: still being written, done, undone, undone with no way to do it again, or done so long ago that only
    /// parts of it are kept, for the history.
    enum State {
        OPEN, DONE, UNDONE, GONE, PAST
    }
}
