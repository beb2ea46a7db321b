package app.kith.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One row of a result while it is being read; not to be kept. Columns go by their name or alias, in any case.
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /// Text that is there.
    ///
    /// @throws NullPointerException when the column holds null
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    /// Text, or null.
    public @Nullable String textOrNull(String column) {
        return get(column, String.class);
    }

    /// An id that is there.
    ///
    /// @throws NullPointerException when the column holds null
    public UUID uuid(String column) {
        return Objects.requireNonNull(uuidOrNull(column), column);
    }

    /// An id, or null.
    public @Nullable UUID uuidOrNull(String column) {
        return get(column, UUID.class);
    }

    /// A whole number; 0 for null.
    public long number(String column) {
        Long number = get(column, Long.class);
        return number == null ? 0 : number;
    }

    /// True or false; false for null.
    public boolean flag(String column) {
        return Boolean.TRUE.equals(get(column, Boolean.class));
    }

    /// A point in time that is there.
    ///
    /// @throws NullPointerException when the column holds null
    public Instant instant(String column) {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    /// A point in time, or null.
    public @Nullable Instant instantOrNull(String column) {
        return get(column, Instant.class);
    }

    /// A date that is there.
    ///
    /// @throws NullPointerException when the column holds null
    public LocalDate date(String column) {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    /// A date, or null.
    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, LocalDate.class);
    }

    /// Bytes that are there.
    ///
    /// @throws NullPointerException when the column holds null
    public byte[] bytes(String column) {
        return Objects.requireNonNull(get(column, byte[].class), column);
    }

    /// Every column by its name in lower case.
    Map<String, @Nullable Object> all() {
        try {
            var meta = result.getMetaData();
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                Object value = switch (meta.getColumnType(i)) {
                    case Types.DATE -> result.getObject(i, LocalDate.class);
                    case Types.TIMESTAMP_WITH_TIMEZONE -> result.getObject(i, Instant.class);
                    default -> result.getObject(i);
                };
                row.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
            }
            return row;
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        }
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        }
    }
}
