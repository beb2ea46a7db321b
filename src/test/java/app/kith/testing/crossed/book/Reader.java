package app.kith.testing.crossed.book;

/// Reads.
public final class Reader {
    public long count(String sql) {
        return sql.length();
    }
}
