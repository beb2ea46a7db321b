package app.kith.book;

import app.kith.book.BookRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Opens a book's file, or says in one reason why not. A book that is refused is not written to.
final class Opening {
    private static final int IN_USE = 90020;

    private final Path file;
    private final Clock clock;

    private Opening(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    static Opened open(Path file, Clock clock) {
        if (!file.getFileName().toString().endsWith(".mv.db")) {
            throw new IllegalArgumentException("A book's file name ends in .mv.db: " + file);
        }
        return new Opening(file, clock).open();
    }

    private Opened open() {
        var testimony = Witness.read(Witness.beside(file));
        boolean exists = requireSound(testimony);
        try {
            int schema = exists ? testimony.map(Witness.Testimony::schema).orElseGet(this::schemaLookedUp) : 0;
            if (schema > Migrations.newest()) {
                throw new BookRefused(Reason.NEWER, file, null);
            }
            if (schema > 0 && schema < Migrations.newest()) {
                new Backups(file, clock).makeClosed(Backup.Reason.BEFORE_MIGRATION, Progress.UNSEEN);
            }
            boolean closed = exists && testimony.flatMap(Witness.Testimony::closed).isPresent();
            return connect(testimony, exists, closed ? Witness.sum(file) : "");
        } catch (SQLException failed) {
            throw new BookRefused(failed.getErrorCode() == IN_USE ? Reason.IN_USE : Reason.DAMAGED, file, failed);
        } catch (BookFailed | IllegalArgumentException failed) {
            throw new BookRefused(Reason.DAMAGED, file, failed);
        } catch (IOException | UncheckedIOException failed) {
            throw new BookRefused(Reason.NOT_WRITABLE, file, failed);
        } catch (BackupFailed failed) {
            throw new BookRefused(
                    failed.reason() == BackupFailed.Reason.NOT_WRITTEN ? Reason.NOT_WRITABLE : Reason.DAMAGED, file,
                    failed);
        }
    }

    private boolean requireSound(Optional<Witness.Testimony> testimony) {
        try {
            Private.folder(Private.around(file));
            boolean exists = Files.exists(file);
            // A first start that was cut short leaves an empty file too, but neither a witness nor a backup.
            boolean hollow = exists
                    ? Files.size(file) == 0 && (testimony.isPresent() || Backups.newest(file).isPresent())
                    : testimony.isPresent();
            if (hollow) {
                throw new BookRefused(Reason.DAMAGED, file, null);
            }
            if (!Files.isWritable(exists ? file : file.toAbsolutePath().getParent())) {
                throw new BookRefused(Reason.NOT_WRITABLE, file, null);
            }
            return exists;
        } catch (IOException failed) {
            throw new BookRefused(Reason.NOT_WRITABLE, file, failed);
        }
    }

    private Opened connect(Optional<Witness.Testimony> testimony, boolean exists, String sum)
            throws SQLException, IOException {
        var writer = DriverManager.getConnection(Opened.address(file, exists ? ";IFEXISTS=TRUE" : ""), "", "");
        try {
            if (!exists) {
                Private.keep(file);
            }
            writer.setAutoCommit(false);
            if (Migrations.of(writer) > Migrations.newest()) {
                throw new BookRefused(Reason.NEWER, file, null);
            }
            // A witness is written once the tables are there: a file that lost so much that it opens empty is no new book.
            if (testimony.isPresent() && Migrations.of(writer) == 0) {
                throw new BookRefused(Reason.DAMAGED, file, null);
            }
            Migrations.run(writer);
            UUID id = identity(writer);
            var reader = new Reader(writer);
            long revision = reader.count("SELECT MAX(revision) FROM step");
            if (testimony.filter(said -> said.book().equals(id) && contradicts(said, revision, sum)).isPresent()) {
                throw new BookRefused(Reason.DAMAGED, file, null);
            }
            writer.commit();
            return new Opened(file, id, writer,
                    Witness.write(Witness.beside(file), Migrations.newest(), id, revision));
        } catch (SQLException | IOException | RuntimeException refused) {
            writer.close();
            throw refused;
        }
    }

    /// Fewer commits than were witnessed means that saved work is missing, although the file opens. As many, in a file that is
    /// not as it was left, means that something else has changed it; more come from a book that was carried on elsewhere.
    private static boolean contradicts(Witness.Testimony said, long revision, String sum) {
        return said.revision() > revision
                || (said.revision() == revision && said.closed().filter(left -> !left.equals(sum)).isPresent());
    }

    /// Looks into a book without a witness, by a copy: H2 would write to the file, and cannot open one read-only whose making
    /// was cut short.
    private int schemaLookedUp() {
        try {
            return Unfinished.in(Private.around(file), clock, folder -> {
                Path copy = Files.copy(file, folder.resolve("copy.mv.db"));
                try (var connection = DriverManager.getConnection(Opened.address(copy, ";IFEXISTS=TRUE"), "", "")) {
                    int schema = Migrations.of(connection);
                    // One whose making was cut short has no identity yet, and nothing that a backup could keep.
                    return schema > 0 && known(new Reader(connection)).isPresent() ? schema : 0;
                } catch (SQLException failed) {
                    throw new BookRefused(Reason.DAMAGED, file, failed);
                }
            });
        } catch (IOException failed) {
            throw new BookRefused(Reason.NOT_WRITABLE, file, failed);
        }
    }

    private static Optional<UUID> known(Reader reader) {
        return reader.one("SELECT content FROM book_info WHERE name = 'id'",
                row -> UUID.fromString(row.text("content")));
    }

    private static UUID identity(Connection connection) throws SQLException {
        var reader = new Reader(connection);
        var known = known(reader);
        if (known.isPresent()) {
            return known.get();
        }
        var made = UUID.randomUUID();
        try (var insert = connection.createStatement()) {
            insert.execute("INSERT INTO book_info(name, content) VALUES ('id', '" + made + "')");
        } catch (SQLException failed) {
            throw Reader.failure(failed);
        }
        return made;
    }
}
