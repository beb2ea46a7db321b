package app.kith.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Clears away what the journal need not keep: it keeps the last 100 steps, everything of the last 30 days, and for the
/// history of a row the last 20 changes of each column. What goes is chosen on a reading connection and deleted in slices, so
/// that a save waits for none longer than 50 ms.
final class Pruning {
    private static final int CHANGES = 20;
    private static final int SLICE = 200;
    private static final int ROWS_IN_MIND = 256;
    private static final String PAST_UNDO = """
            SELECT COALESCE(MIN(revision), 0) FROM (SELECT revision FROM step
            WHERE kind = 'DO' AND state IN ('DONE', 'UNDONE') ORDER BY revision DESC LIMIT ?)""";
    private static final String RECENT = "SELECT COALESCE(MIN(revision), ?) FROM step WHERE happened >= ? AND revision > 0";
    private static final String OLD = """
            WHERE revision > ? AND revision < ? AND state NOT IN ('OPEN', 'UNDONE', 'PAST')
            AND NOT EXISTS (SELECT 1 FROM step t WHERE t.undone_by = step.id AND t.state = 'UNDONE')
            ORDER BY revision LIMIT ?""";

    private final Book book;
    private final Pen pen;
    private final JournalStore store;
    private final Journal journal;
    private final Map<RowKey, Set<Long>> histories = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RowKey, Set<Long>> eldest) {
            return size() > ROWS_IN_MIND;
        }
    };

    Pruning(Book book, Pen pen, JournalStore store, Journal journal) {
        this.book = book;
        this.pen = pen;
        this.store = store;
        this.journal = journal;
    }

    void run() {
        long end = book.read(this::end);
        if (end <= 1) {
            return;
        }
        // Said before anything goes, so that no follower trusts a journal with gaps.
        pen.call(writer -> writer.execute("MERGE INTO book_info(name, content) KEY(name) VALUES ('pruned', ?)",
                String.valueOf(Math.max(end - 1, JournalStore.pruned(writer)))));
        long from = 0;
        for (var steps = old(from, end); !steps.isEmpty(); steps = old(from, end)) {
            from = steps.getLast().revision();
            closed(steps).forEach(this::thin);
        }
    }

    /// The first revision that everything is kept from.
    private long end(Reader reader) {
        long undo = reader.count(PAST_UNDO, Journal.STEPS);
        return Math.min(undo, reader.count(RECENT, undo, book.clock().instant().minus(Journal.TRASH)));
    }

    private List<StepRecord> old(long from, long end) {
        return book.read(reader -> store.steps(reader, OLD, from, end, SLICE));
    }

    /// Those of `steps` that from now on cannot be taken back.
    private List<StepRecord> closed(List<StepRecord> steps) {
        return journal.whileNothingTurns(() -> pen.call(writer -> {
            var closed = new ArrayList<StepRecord>();
            for (var step : steps) {
                if (writer.execute(
                        "UPDATE step SET state = CASE WHEN state = 'DONE' AND kind = 'DO' THEN 'PAST' ELSE 'GONE' END"
                                + " WHERE id = ? AND state NOT IN ('OPEN', 'UNDONE')",
                        step.id()) > 0) {
                    closed.add(step);
                }
            }
            return closed;
        }));
    }

    private void thin(StepRecord step) {
        boolean shown = step.standing();
        boolean kept = false;
        for (long top = step.lastEntry(); top > 0;) {
            long from = top;
            var entries = book.read(reader -> store.entries(reader, step, from, SLICE));
            var gone = new ArrayList<Long>();
            for (var entry : entries) {
                if (shown && entry.kind() == Entry.Kind.UPDATE && inHistory(entry)) {
                    kept = true;
                } else {
                    gone.add(entry.id());
                }
            }
            pen.call(writer -> {
                gone.forEach(id -> writer.execute("DELETE FROM journal WHERE id = ?", id));
                return gone.size();
            });
            top = entries.size() < SLICE ? 0 : entries.getLast().id() - 1;
        }
        if (!kept) {
            pen.call(writer -> writer.execute("DELETE FROM step WHERE id = ?", step.id()));
        }
    }

    private boolean inHistory(Entry entry) {
        return histories.computeIfAbsent(entry.row(), this::history).contains(entry.id());
    }

    private Set<Long> history(RowKey row) {
        var changes = new HashMap<String, Integer>();
        var needed = new HashSet<Long>();
        book.read(reader -> reader.list("""
                SELECT j.* FROM journal j JOIN step s ON s.id = j.step
                WHERE j.row_id = ? AND j.source = ? AND j.kind = 'U' AND s.kind = 'DO' AND s.state IN ('DONE', 'PAST')
                ORDER BY j.id DESC""", JournalStore::entry, row.id(), row.table()))
                .forEach(entry -> entry.after().keySet().forEach(column -> {
                    if (changes.merge(column, 1, Integer::sum) <= CHANGES) {
                        needed.add(entry.id());
                    }
                }));
        return needed;
    }
}
