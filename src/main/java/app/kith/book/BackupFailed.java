package app.kith.book;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// A backup was not made or not restored. The book, and every backup there was, are as they were.
public final class BackupFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path file;

    BackupFailed(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// The file that was read or to be written.
    public Path file() {
        return file;
    }

    /// Why a backup can fail; each has a sentence `backup.failed.…` in this package's texts. NOT_A_BACKUP: the file is
    /// something else. NOT_WHOLE: what is in it is not what was put in. NEWER: a newer Kith made it. NOT_WRITTEN: the folder
    /// cannot be written or the disk is full. IN_USE: the book is open elsewhere. NOT_READ: the book itself cannot be read
    /// whole.
    public enum Reason {
        NOT_A_BACKUP, NOT_WHOLE, NEWER, NOT_WRITTEN, IN_USE, NOT_READ;

        /// The key of its sentence, which names the file as its one argument.
        public String textKey() {
            return "backup.failed." + name();
        }
    }
}
