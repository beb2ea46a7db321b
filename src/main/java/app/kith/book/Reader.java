package app.kith.book;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Reads the book through one connection. It belongs to the thread it was given to and only for the length of that call.
public class Reader {
    /// The condition under which a row of a journalled table may be shown: it was not inserted by a step that is still open.
    /// With an alias `c` write `c.` before it.
    public static final String VISIBLE = "born NOT IN (SELECT id FROM open_step)";

    private static final int KEPT_STATEMENTS = 64;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Reader(Connection connection) {
        this.connection = connection;
    }

    /// Every row of the result as `map` reads it. Parameters are text, numbers, booleans, [java.util.UUID], [Instant],
    /// [java.time.LocalDate], bytes or null; lists of ids go as `ANY(?)` with a `UUID[]`.
    ///
    /// @throws BookFailed when the book cannot be read
    public <R> List<R> list(String sql, Function<Row, R> map, @Nullable Object... params) {
        var rows = new ArrayList<R>();
        each(sql, row -> rows.add(map.apply(row)), params);
        return rows;
    }

    /// The first row of the result, if there is one.
    ///
    /// @throws BookFailed when the book cannot be read
    public <R> Optional<R> one(String sql, Function<Row, R> map, @Nullable Object... params) {
        beforeRead();
        try (var result = bind(statement(sql), params).executeQuery()) {
            return result.next() ? Optional.of(map.apply(new Row(result))) : Optional.empty();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /// Hands each row to `use` while it is being read. `use` must not run the same SQL text again.
    ///
    /// @throws BookFailed when the book cannot be read
    public void each(String sql, Consumer<Row> use, @Nullable Object... params) {
        beforeRead();
        try (var result = bind(statement(sql), params).executeQuery()) {
            var row = new Row(result);
            while (result.next()) {
                use.accept(row);
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /// The number in the first column of the first row; 0 without a row.
    ///
    /// @throws BookFailed when the book cannot be read
    public long count(String sql, @Nullable Object... params) {
        beforeRead();
        try (var result = bind(statement(sql), params).executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /// Called before each read, so that a writer can send what it has gathered.
    void beforeRead() {}

    Connection connection() {
        return connection;
    }

    PreparedStatement statement(String sql) throws SQLException {
        var kept = statements.get(sql);
        if (kept != null) {
            return kept;
        }
        if (statements.size() >= KEPT_STATEMENTS) {
            beforeRead();
            var oldest = statements.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
        var made = connection.prepareStatement(sql);
        statements.put(sql, made);
        return made;
    }

    static PreparedStatement bind(PreparedStatement statement, @Nullable Object... params) throws SQLException {
        for (int i = 0; i < params.length; i++) {
            Object value = params[i] instanceof Instant instant ? instant.truncatedTo(ChronoUnit.MILLIS) : params[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    static BookFailed failure(SQLException failed) {
        return new BookFailed("H2 error " + failed.getErrorCode(), failed.getErrorCode(), failed);
    }
}
