package app.kith.book;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What one commit changed, as listeners are told of it.
///
/// @param revision the book's revision after the commit
/// @param name what was done
/// @param bulk whether so many rows changed that a listener had better read everything anew
/// @param rows the ids of the rows inserted, updated or deleted, by table name
public record Change(long revision, StepName name, boolean bulk, Map<String, Set<UUID>> rows) {
    /// The ids changed in `table`; empty when it was left alone.
    public Set<UUID> in(Table table) {
        return rows.getOrDefault(table.name(), Set.of());
    }
}
