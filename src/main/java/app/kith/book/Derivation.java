package app.kith.book;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Keeps a side table in step with a journalled one. It is called for every row written, by undo and redo too, inside the
/// same transaction, so the side table needs no journal of its own.
public interface Derivation {
    /// A row was inserted or updated and now reads `row` (column name in lower case to value; values restored by undo come as
    /// text, numbers and booleans).
    void stored(Writer writer, UUID id, Map<String, @Nullable Object> row);

    /// A row was inserted that was not there before, so that there is nothing of it to take away first. An import of many
    /// rows goes through here: it should gather its writing with [Writer#insertLater].
    default void inserted(Writer writer, UUID id, Map<String, @Nullable Object> row) {
        stored(writer, id, row);
    }

    /// The row was deleted.
    void gone(Writer writer, UUID id);
}
