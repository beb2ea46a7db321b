package app.kith.book;

import java.util.UUID;

/// A row of a journalled table.
public record RowKey(String table, UUID id) {}
