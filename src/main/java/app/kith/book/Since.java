package app.kith.book;

import java.util.HashSet;
import java.util.Set;

/// The rows that standing and unfinished steps, and those done for good, changed after a given step. Turning that step back takes several transactions, and saves go
/// between, so each of them looks again at what is new.
final class Since {
    private final StepRecord turned;
    private final Set<RowKey> rows = new HashSet<>();
    private long seen;

    Since(StepRecord turned) {
        this.turned = turned;
        seen = turned.firstEntry();
    }

    void look(Reader reader) {
        long newest = reader.count("SELECT MAX(id) FROM journal");
        reader.each("""
                SELECT DISTINCT j.source, j.row_id FROM journal j JOIN step s ON s.id = j.step
                WHERE j.id > ? AND j.step <> ? AND s.kind = 'DO' AND s.state IN ('DONE', 'OPEN', 'PAST')""",
                row -> rows.add(new RowKey(row.text("source"), row.uuid("row_id"))), seen, turned.id());
        seen = newest;
    }

    boolean contains(RowKey row) {
        return rows.contains(row);
    }
}
