package app.kith;

import app.kith.book.Backup;
import app.kith.book.Backups;
import app.kith.book.BookRefused;
import app.kith.book.Progress;
import app.kith.book.Restore;
import app.kith.sharing.page.PageFetch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The book of a running Kith: opened when it is first asked for, and closed and opened anew when a backup is restored.
/// May be used from any thread but the window's.
public final class OpenBook implements AutoCloseable {
    private final Path file;
    private final Clock clock;
    private final Locale region;
    private final PageFetch pages;
    private Runnable leave = () -> {};
    private Runnable comeBack = () -> {};
    private @Nullable Parts parts;

    /// @param file made when it is not there
    /// @param region the country whose telephone numbers are written without their own prefix
    /// @param pages how web pages are fetched
    public OpenBook(Path file, Clock clock, Locale region, PageFetch pages) {
        this.file = file;
        this.clock = clock;
        this.region = region;
        this.pages = pages;
    }

    /// The services over the book, which is opened by now.
    ///
    /// @throws app.kith.book.BookRefused when it cannot be opened
    public synchronized Parts parts() {
        if (parts == null) {
            parts = Parts.open(file, clock, region, pages);
        }
        return parts;
    }

    /// Opens the book and its search before anybody asks for them. When it is refused, nothing is said: whoever asks is told.
    void openEarly() {
        try {
            parts().search();
        } catch (BookRefused refused) {
            // Asking again gives the same reason.
        }
    }

    /// The file of the book.
    Path file() {
        return file;
    }

    /// The backups of the book; it need not be readable.
    public Backups backups() {
        return new Backups(file, clock);
    }

    /// Says what has to happen before the book is closed for a restore, and once the restored one can be opened or the
    /// restore has failed: the window lets go of the one and shows the other. Both are called on the restoring thread.
    public synchronized void whenRestoring(Runnable before, Runnable after) {
        leave = before;
        comeBack = after;
    }

    /// Puts a backup in the place of the book.
    ///
    /// @return what was there before, as a backup of its own; empty when there was no book
    /// @throws app.kith.book.BackupFailed when it cannot be restored; the book is as it was
    /// @throws java.util.concurrent.CancellationException when `progress` says so; the book is as it was
    public synchronized Optional<Backup> restore(Path backup, Progress progress) {
        leave.run();
        try {
            close();
            return Restore.run(file, backup, clock, progress);
        } finally {
            comeBack.run();
        }
    }

    /// Closes the book if it is open; asking for its services opens it again.
    @Override
    public synchronized void close() {
        if (parts != null) {
            parts.close();
            parts = null;
        }
    }
}
