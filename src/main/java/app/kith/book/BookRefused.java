package app.kith.book;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A book was not opened. Its file is as it was.
public final class BookRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path file;

    BookRefused(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// The newest verified backup of the book, to be restored.
    public Optional<Backup> newestBackup() {
        return Backups.newest(file);
    }

    /// The file that was to be opened.
    public Path file() {
        return file;
    }

    /// Why a book can be refused; each has a sentence `refused.…` in this package's texts. NEWER: a newer Kith wrote it.
    /// DAMAGED: it cannot be read, or holds less than was once saved in it. IN_USE: another program has it open.
    /// NOT_WRITABLE: the file or its folder cannot be written.
    public enum Reason {
        NEWER, DAMAGED, IN_USE, NOT_WRITABLE;

        /// The key of its sentence, which names the file as its one argument.
        public String textKey() {
            return "refused." + name();
        }
    }
}
