package app.kith.book;

import app.kith.book.BackupFailed.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// The backups of a book, in the folder `backups` beside it and, when wished for, in a second one. A backup is opened and read
/// whole, and what is found compared with what was recorded, before it gets its name; only then are older ones deleted.
/// Making one does not hold up saving. For any thread but the window's.
public final class Backups {
    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final Path bookFile;
    private final Path folder;
    private final Clock clock;
    private final @Nullable Path second;

    /// The backups of the book in `bookFile`.
    public Backups(Path bookFile, Clock clock) {
        this(bookFile, clock, null);
    }

    /// As above, with a copy of each new backup in the folder `second`, such as one on another disk.
    public Backups(Path bookFile, Clock clock, @Nullable Path second) {
        this.bookFile = bookFile.toAbsolutePath();
        this.folder = beside(bookFile);
        this.clock = clock;
        this.second = second;
    }

    /// The folder beside the book.
    public Path folder() {
        return folder;
    }

    /// All backups beside the book, newest first; books set aside among them.
    public List<Backup> list() {
        return Rotation.newestFirst(in(folder).stream().map(Backups::withPeople).toList());
    }

    /// The newest verified backup of the book in `bookFile`.
    public static Optional<Backup> newest(Path bookFile) {
        return Rotation.newestFirst(in(beside(bookFile), bookFile))
                .stream()
                .filter(Backup::verified)
                .findFirst()
                .map(Backups::withPeople);
    }

    /// Does what is due once a day: backs the open book up unless that was done today, and clears what the journal need not
    /// keep any more.
    ///
    /// @return the backup, or empty when today has one
    /// @throws BackupFailed when it cannot be made
    /// @throws java.util.concurrent.CancellationException when `progress` says so
    public Optional<Backup> daily(Book book, Progress progress) {
        var today = LocalDate.now(clock);
        boolean done = in(folder).stream()
                .anyMatch(
                        backup -> backup.reason() == Backup.Reason.DAILY && backup.made().toLocalDate().equals(today));
        if (done) {
            return Optional.empty();
        }
        var made = make(book, Backup.Reason.DAILY, progress);
        book.pruning().run();
        book.keepReserve();
        return Optional.of(made);
    }

    /// Backs the open book up while saving goes on.
    ///
    /// @throws BackupFailed when it cannot be made
    /// @throws java.util.concurrent.CancellationException when `progress` says so; nothing is left behind
    public Backup make(Book book, Backup.Reason reason, Progress progress) {
        return make(book::snapshot, reason, progress);
    }

    /// Backs a book up that nobody has open.
    ///
    /// @throws BackupFailed when it cannot be made
    Backup makeClosed(Backup.Reason reason, Progress progress) {
        return make(() -> Snapshot.of(bookFile), reason, progress);
    }

    /// Opens a backup and reads it whole, as was done when it was made.
    ///
    /// @throws BackupFailed when it is not what it says
    public void verify(Backup backup, Progress progress) {
        inPrivate(unfinished -> BackupFile.takeOut(backup.file(), unfinished.resolve("copy.mv.db"), progress));
    }

    private Backup make(Supplier<Snapshot> book, Backup.Reason reason, Progress progress) {
        return inPrivate(unfinished -> {
            Path zip = unfinished.resolve("backup.zip");
            Manifest manifest = write(book, zip, progress);
            BackupFile.takeOut(zip, unfinished.resolve("copy.mv.db"), progress);
            var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            Path named = free(folder, now, manifest.revision(), reason);
            var made = Backup.of(named, Files.size(zip), manifest.people()).orElseThrow();
            Files.move(zip, named, StandardCopyOption.ATOMIC_MOVE);
            Rotation.surplus(in(folder)).forEach(Backups::delete);
            copyToSecond(made);
            return made;
        });
    }

    private Manifest write(Supplier<Snapshot> book, Path zip, Progress progress) throws IOException {
        try (var snapshot = book.get()) {
            Manifest manifest = snapshot.manifest(progress);
            BackupFile.write(zip, manifest, snapshot, progress);
            return manifest;
        } catch (SQLException | BookFailed unreadable) {
            throw new BackupFailed(Reason.NOT_READ, bookFile, unreadable);
        }
    }

    /// Sets a book aside as it is, readable or not. The file stays where it is, too.
    Backup setAside(long revision) throws IOException {
        Private.folder(folder);
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Path named = free(folder, now, revision, Backup.Reason.SET_ASIDE);
        Path unfinished = named.resolveSibling(Unfinished.PREFIX + named.getFileName());
        Files.copy(bookFile, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Private.keep(unfinished);
        Files.move(unfinished, named, StandardCopyOption.ATOMIC_MOVE);
        return Backup.of(named, Files.size(named), 0).orElseThrow();
    }

    private void copyToSecond(Backup made) {
        if (second == null) {
            return;
        }
        try {
            Files.createDirectories(second);
            Path named = second.resolve(made.file().getFileName());
            Path unfinished = second.resolve(Unfinished.PREFIX + named.getFileName());
            Files.copy(made.file(), unfinished, StandardCopyOption.REPLACE_EXISTING);
            Private.keep(unfinished);
            Files.move(unfinished, named, StandardCopyOption.ATOMIC_MOVE);
            Rotation.surplus(in(second)).forEach(Backups::delete);
        } catch (IOException away) {
            // The second folder may lie on a disk that is not plugged in; the backup itself is made.
            LOG.log(System.Logger.Level.WARNING, "No second copy of a backup: " + away.getClass().getName());
        }
    }

    private Path free(Path where, LocalDateTime made, long revision, Backup.Reason reason) {
        var at = made;
        Path named = where.resolve(Backup.name(Witness.stem(bookFile), at, revision, reason));
        while (Files.exists(named)) {
            at = at.plusSeconds(1);
            named = where.resolve(Backup.name(Witness.stem(bookFile), at, revision, reason));
        }
        return named;
    }

    private static Path beside(Path bookFile) {
        return bookFile.toAbsolutePath().resolveSibling("backups");
    }

    private List<Backup> in(Path where) {
        return in(where, bookFile);
    }

    private static List<Backup> in(Path where, Path bookFile) {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        String stem = Witness.stem(bookFile) + "_";
        var found = new ArrayList<Backup>();
        try (var files = Files.newDirectoryStream(where, file -> file.getFileName().toString().startsWith(stem))) {
            for (Path file : files) {
                Backup.of(file, Files.size(file), 0).ifPresent(found::add);
            }
        } catch (IOException unreadable) {
            throw new BackupFailed(Reason.NOT_WRITTEN, where, unreadable);
        }
        return found;
    }

    private static Backup withPeople(Backup backup) {
        try {
            long people = backup.verified()
                    ? BackupFile.manifest(backup.file()).map(Manifest::people).orElse(0L)
                    : 0;
            return new Backup(backup.file(), backup.made(), backup.reason(), backup.revision(), backup.size(), people,
                    backup.verified());
        } catch (IOException unreadable) {
            return backup;
        }
    }

    private <R> R inPrivate(Unfinished.Work<R> work) {
        try {
            Private.folder(folder);
            return Unfinished.in(folder, clock, work);
        } catch (IOException failed) {
            throw new BackupFailed(Reason.NOT_WRITTEN, folder, failed);
        }
    }

    private static void delete(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException kept) {
            LOG.log(System.Logger.Level.WARNING, "An old backup was not deleted: " + kept.getClass().getName());
        }
    }
}
