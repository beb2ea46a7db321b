package app.kith.book;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Writes the book inside one transaction, on the writer thread. Each change of a journalled table is recorded by this one
/// path; inserts are gathered and sent in batches.
public final class Writer extends Reader {
    private static final int BATCH = 500;

    private final JournalStore journal;
    private final Derivations derivations;
    private final Set<PreparedStatement> batches = new LinkedHashSet<>();
    private @Nullable Step current;
    private int batched;

    Writer(Connection connection, JournalStore journal, Derivations derivations) {
        super(connection);
        this.journal = journal;
        this.derivations = derivations;
    }

    /// The id of the step being written, which is also the `born` of the rows it inserts.
    public long step() {
        return currentStep().id;
    }

    /// Inserts a row; `id` and `born` are added.
    ///
    /// @param row its own columns by name
    /// @throws BookFailed when the row is refused, such as for an id that is there already
    public void insert(Table table, UUID id, Map<String, @Nullable Object> row) {
        insertAgain(table, id, step(), row);
    }

    /// Changes some columns of a row; columns that keep their value are left alone, and a row that is not there stays so.
    ///
    /// @throws BookFailed when the change is refused
    public void update(Table table, UUID id, Map<String, @Nullable Object> changed) {
        var now = current(table, id);
        if (now == null) {
            return;
        }
        var before = new LinkedHashMap<String, @Nullable Object>();
        var after = new LinkedHashMap<String, @Nullable Object>();
        changed.forEach((column, value) -> {
            if (!Objects.equals(Images.plain(now.get(column)), Images.plain(value))) {
                before.put(column, now.get(column));
                after.put(column, value);
            }
        });
        if (after.isEmpty()) {
            return;
        }
        String sets = after.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        var params = new ArrayList<@Nullable Object>(after.values());
        params.add(id);
        execute("UPDATE " + table.name() + " SET " + sets + " WHERE id = ?", params.toArray());
        journal.updated(this, currentStep(), new RowKey(table.name(), id), before, after);
        now.putAll(after);
        derivations.stored(this, table, id, now);
    }

    /// Deletes a row; the journal keeps it whole. A row that is not there is left alone.
    ///
    /// @throws BookFailed when it cannot be deleted
    public void delete(Table table, UUID id) {
        var row = current(table, id);
        if (row == null) {
            return;
        }
        execute("DELETE FROM " + table.name() + " WHERE id = ?", id);
        journal.deleted(this, currentStep(), new RowKey(table.name(), id), row);
        derivations.gone(this, table, id);
    }

    /// Runs a statement on a side table that the journal leaves out.
    ///
    /// @return the number of rows changed
    /// @throws BookFailed when it is refused
    public int execute(String sql, @Nullable Object... params) {
        flush();
        try {
            return bind(statement(sql), params).executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /// Adds an insert into a side table to the present batch. Batches of different statements are sent in any order, at the
    /// latest before the next read.
    ///
    /// @throws BookFailed when a batch is refused
    public void insertLater(String sql, @Nullable Object... params) {
        try {
            var statement = statement(sql);
            bind(statement, params).addBatch();
            batches.add(statement);
        } catch (SQLException failed) {
            throw failure(failed);
        }
        if (++batched >= BATCH) {
            flush();
        }
    }

    /// Inserts a row that an earlier step, `born`, first inserted.
    void insertAgain(Table table, UUID id, long born, Map<String, @Nullable Object> row) {
        String names = String.join(", ", row.keySet());
        String marks = "?, ".repeat(row.size() + 1) + "?";
        var params = new @Nullable Object[row.size() + 2];
        params[0] = id;
        params[1] = born;
        int i = 2;
        for (var value : row.values()) {
            params[i++] = value;
        }
        insertLater("INSERT INTO " + table.name() + "(id, born, " + names + ") VALUES (" + marks + ")", params);
        journal.inserted(this, currentStep(), new RowKey(table.name(), id));
        derivations.inserted(this, table, id, row);
    }

    @Nullable
    Map<String, @Nullable Object> current(Table table, UUID id) {
        return one("SELECT * FROM " + table.name() + " WHERE id = ?", Row::all, id).orElse(null);
    }

    void begin(Step step) {
        current = step;
    }

    void end() {
        current = null;
        for (var statement : batches) {
            try {
                statement.clearBatch();
            } catch (SQLException gone) {
                // Its connection is closed, and with it what was gathered.
                batched = 0;
            }
        }
        batches.clear();
        batched = 0;
    }

    @Override
    void beforeRead() {
        flush();
    }

    /// Sends what was gathered.
    void flush() {
        try {
            for (var statement : batches) {
                statement.executeBatch();
            }
        } catch (SQLException failed) {
            throw failure(failed);
        } finally {
            batches.clear();
            batched = 0;
        }
    }

    private Step currentStep() {
        return Objects.requireNonNull(current, "no step is being written");
    }
}
