package app.kith.book;

/// The book could not be read or written. What was being written is not in the book; what was there before still is.
public final class BookFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NO_SPACE = 50000;

    private final int code;

    BookFailed(String message, int code, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// H2's error code, which unlike its message holds nothing anybody typed; 0 where the failure is not H2's.
    public int code() {
        return code;
    }

    /// Whether the likely reason is a full disk.
    public boolean diskFull() {
        for (Throwable cause = this; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains("No space left")) {
                return true;
            }
        }
        return code == NO_SPACE && getCause() instanceof java.io.IOException;
    }
}
