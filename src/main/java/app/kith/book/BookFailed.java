package app.kith.book;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// The book could not be read or written. What was being written is not in the book; what was there before still is.
public final class BookFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int GENERAL = 50000;
    private static final int FILE_CORRUPTED = 90030;

    private final int code;

    BookFailed(String message, int code, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// H2's error code, which unlike its message holds nothing anybody typed; 0 where the failure is not H2's.
    public int code() {
        return code;
    }

    /// Whether the file could not be written, most likely because the disk is full. What was saved before is there, and saving
    /// works again once there is room.
    public boolean diskFull() {
        return store(DataUtils.ERROR_WRITING_FAILED);
    }

    /// Whether the file is damaged: it opened, and a part of it could not be read.
    public boolean damaged() {
        return code == FILE_CORRUPTED || (code == GENERAL && !diskFull());
    }

    private boolean store(int error) {
        for (Throwable cause = this; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException failed && failed.getErrorCode() == error) {
                return true;
            }
        }
        return false;
    }
}
