package app.kith.book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Looks a book over: reads every row, counts what hangs in the air, and holds each index against its table. It changes
/// nothing.
public final class Check {
    private static final List<Tie> TIES = List.of(
            new Tie("note", "contact", "contact", "id"),
            new Tie("exchange", "contact", "contact", "id"),
            new Tie("conversation", "contact", "contact", "id"),
            new Tie("ask", "contact", "contact", "id"),
            new Tie("mark", "contact", "contact", "id"),
            new Tie("contact_key", "contact", "contact", "id"),
            new Tie("contact", "photo", "photo", "hash"),
            new Tie("article", "photo", "photo", "hash"),
            new Tie("journal", "step", "step", "id"));

    private final Book book;
    private final List<Finding> findings = new ArrayList<>();

    private Check(Book book) {
        this.book = book;
    }

    /// A row of `child` names a row of `parent`.
    private record Tie(String child, String column, String parent, String key) {}

    /// Something that is not as it should be.
    ///
    /// @param subject the table, index or file
    /// @param count how many rows
    public record Finding(Kind kind, String subject, long count) {
        /// The key of its sentence in this package's texts, with the subject and the count as arguments.
        public String textKey() {
            return "check.found." + kind;
        }
    }

    /// What can be found. UNREADABLE: a row cannot be read. LOOSE: rows name others that are not there. INDEX: an index does
    /// not hold as many rows as its table. OPEN: a step that was cut short was not taken back.
    public enum Kind {
        UNREADABLE, LOOSE, INDEX, OPEN
    }

    /// What a check came to.
    ///
    /// @param rows how many there are in all tables
    public record Report(long rows, List<Finding> findings) {
        /// Copies the list.
        public Report {
            findings = List.copyOf(findings);
        }

        /// Whether all is as it should be.
        public boolean sound() {
            return findings.isEmpty();
        }
    }

    /// Checks the open book; saving may go on. Steps that are being written meanwhile, such as an import, are reported as open.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` says so
    public static Report run(Book book, Progress progress) {
        return new Check(book).run(progress);
    }

    private Report run(Progress progress) {
        long rows = readEverything(progress);
        guarded(reader -> TIES.forEach(tie -> tie(reader, tie)));
        guarded(this::indexes);
        guarded(reader -> {
            long open = reader.count("SELECT COUNT(*) FROM open_step");
            if (open > 0) {
                findings.add(new Finding(Kind.OPEN, "step", open));
            }
        });
        return new Report(rows, findings);
    }

    private long readEverything(Progress progress) {
        try (var snapshot = book.snapshot()) {
            return snapshot.manifest(progress).tables().values().stream().mapToLong(Contents.TableContents::rows).sum();
        } catch (SQLException | BookFailed unreadable) {
            unreadable();
            return 0;
        }
    }

    private void tie(Reader reader, Tie tie) {
        long loose = reader.count("SELECT COUNT(*) FROM " + tie.child() + " c WHERE c." + tie.column()
                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + tie.parent() + " p WHERE p." + tie.key() + " = c."
                + tie.column() + ")");
        if (loose > 0) {
            findings.add(new Finding(Kind.LOOSE, tie.child(), loose));
        }
    }

    private void indexes(Reader reader) {
        record Index(String table, String name, String column) {}
        var indexes = reader.list("""
                SELECT table_name, index_name, column_name FROM information_schema.index_columns
                WHERE table_schema = 'PUBLIC' AND ordinal_position = 1""",
                row -> new Index(row.text("table_name"), row.text("index_name"), row.text("column_name")));
        for (var index : indexes) {
            long inTable = reader.count("SELECT COUNT(*) FROM \"" + index.table() + '"');
            var inIndex = new long[1];
            reader.each("SELECT \"" + index.column() + "\" FROM \"" + index.table() + "\" USE INDEX (\"" + index.name()
                    + "\") ORDER BY \"" + index.column() + '"', row -> inIndex[0]++);
            if (inIndex[0] != inTable) {
                findings.add(new Finding(Kind.INDEX, index.name(), Math.abs(inTable - inIndex[0])));
            }
        }
    }

    private void guarded(Consumer<Reader> part) {
        try {
            book.read(reader -> {
                part.accept(reader);
                return this;
            });
        } catch (BookFailed unreadable) {
            unreadable();
        }
    }

    private void unreadable() {
        var found = new Finding(Kind.UNREADABLE, book.file().toString(), 1);
        if (!findings.contains(found)) {
            findings.add(found);
        }
    }
}
