package app.kith.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Brings the tables of a book up to those this Kith knows, by numbered SQL files. H2 commits each change of a table at once,
/// so every file can be run again when it was cut short.
final class Migrations {
    private static final List<String> FILES = List.of("001-first-book.sql", "002-ledger.sql", "003-sharing.sql");

    private Migrations() {}

    /// The number of the last migration this Kith knows.
    static int newest() {
        return FILES.size();
    }

    /// The number of the last migration `connection`'s book has had; 0 for an empty one.
    static int of(Connection connection) throws SQLException {
        var reader = new Reader(connection);
        boolean begun = reader
                .count("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'BOOK_INFO'") > 0;
        return begun ? (int) reader.count("SELECT MAX(CAST(content AS INT)) FROM book_info WHERE name = 'schema'") : 0;
    }

    static void run(Connection connection) throws SQLException {
        for (int next = of(connection) + 1; next <= FILES.size(); next++) {
            try (var statement = connection.createStatement()) {
                for (String sql : statements(FILES.get(next - 1))) {
                    statement.execute(sql);
                }
                statement.execute("MERGE INTO book_info(name, content) KEY(name) VALUES ('schema', '" + next + "')");
            }
            connection.commit();
        }
    }

    private static List<String> statements(String file) {
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream(file), file)) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
            return Arrays.stream(sql.split(";\n", -1))
                    .map(String::strip)
                    .map(each -> each.replaceFirst(";$", ""))
                    .filter(each -> !each.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
