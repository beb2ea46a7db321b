package app.kith.book;

import app.kith.book.BackupFailed.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.LongStream;

/// Puts a backup in the place of a book that is closed.
public final class Restore {
    private final Path bookFile;
    private final Clock clock;
    private final Backups backups;

    private Restore(Path bookFile, Clock clock) {
        this.bookFile = bookFile.toAbsolutePath();
        this.clock = clock;
        backups = new Backups(this.bookFile, clock);
    }

    /// Restores the backup in `from` as the book in `bookFile`, which must be closed; the caller opens it again. The backup is
    /// opened and read whole first; then what is there now is backed up, or set aside as it is when it cannot be read; then
    /// the one takes the place of the other in a single move. Cut short at any moment, there is the one book or the other.
    ///
    /// @return what was there before; empty when there was no book
    /// @throws BackupFailed when the backup is not whole or the book is open elsewhere; the book is as it was
    /// @throws java.util.concurrent.CancellationException when `progress` says so; the book is as it was
    public static Optional<Backup> run(Path bookFile, Path from, Clock clock, Progress progress) {
        return new Restore(bookFile, clock).run(from, progress);
    }

    private Optional<Backup> run(Path from, Progress progress) {
        Path folder = Private.around(bookFile);
        try {
            Private.folder(folder);
            return Unfinished.in(folder, clock, unfinished -> {
                Path copy = unfinished.resolve("copy.mv.db");
                Manifest manifest = BackupFile.takeOut(from, copy, progress);
                var before = keepWhatIsThere(progress);
                goBeyond(copy, manifest, from);
                // First the witness: it tells of more than the restored book has, and without it either book opens.
                Files.deleteIfExists(Witness.beside(bookFile));
                Private.keep(copy);
                Files.move(copy, bookFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return before;
            });
        } catch (IOException failed) {
            throw new BackupFailed(Reason.NOT_WRITTEN, folder, failed);
        }
    }

    private Optional<Backup> keepWhatIsThere(Progress progress) throws IOException {
        if (!Files.exists(bookFile)) {
            return Optional.empty();
        }
        try {
            Book.open(bookFile, clock).close();
            return Optional.of(backups.makeClosed(Backup.Reason.BEFORE_RESTORE, progress));
        } catch (BookRefused refused) {
            if (refused.reason() == BookRefused.Reason.IN_USE) {
                throw new BackupFailed(Reason.IN_USE, bookFile, refused);
            }
            return Optional.of(backups.setAside(witnessed()));
        } catch (BackupFailed unreadable) {
            if (unreadable.reason() == Reason.NOT_WRITTEN) {
                throw unreadable;
            }
            return Optional.of(backups.setAside(witnessed()));
        }
    }

    /// Lets the restored book begin at a revision that no other state of it ever had, so that the newest is always the one
    /// with the highest, and tells followers such as the search index that they have to begin anew.
    private void goBeyond(Path copy, Manifest manifest, Path from) {
        long beyond = LongStream
                .concat(backups.list().stream().mapToLong(Backup::revision),
                        LongStream.of(witnessed(), manifest.revision()))
                .max()
                .orElse(0) + 1;
        try (var connection = DriverManager.getConnection(Opened.address(copy, ";IFEXISTS=TRUE"), "", "");
                var statement = connection.createStatement()) {
            var reader = new Reader(connection);
            long id = reader.count("SELECT MAX(id) FROM step") + 1;
            try (var step = connection.prepareStatement("""
                    INSERT INTO step(id, kind, state, name_key, name_args, revision, happened, first_entry, last_entry)
                    VALUES (?, 'DO', 'GONE', ?, '[]', ?, ?, 0, 0)""")) {
                Reader.bind(step, id, StepName.of("step.backup.restored").key(), beyond, clock.instant())
                        .executeUpdate();
            }
            statement.execute("MERGE INTO book_info(name, content) KEY(name) VALUES ('pruned', '" + beyond + "')");
            statement.execute("CHECKPOINT SYNC");
            statement.execute("SHUTDOWN");
        } catch (SQLException | BookFailed failed) {
            throw new BackupFailed(Reason.NOT_WHOLE, from, failed);
        }
    }

    private long witnessed() {
        return Witness.read(Witness.beside(bookFile)).map(Witness.Testimony::revision).orElse(0L);
    }
}
