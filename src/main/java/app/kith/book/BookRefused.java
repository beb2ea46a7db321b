package app.kith.book;

import java.nio.file.Path;

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

    /// The file that was to be opened.
    public Path file() {
        return file;
    }

    /// Why a book can be refused; each has a sentence `refused.…` in this package's texts.
    public enum Reason {
        /// A newer Kith wrote it.
        NEWER,
        /// It cannot be read, or it holds less than was once saved in it.
        DAMAGED,
        /// Another program has it open.
        IN_USE,
        /// The file or its folder cannot be written.
        NOT_WRITABLE
    }
}
