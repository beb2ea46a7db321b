package app.kith.book;

/// Keeps the book off the thread that draws the window: one slow read there is a window that does not answer.
final class WindowThread {
    private static final String NAME = "JavaFX Application Thread";

    private WindowThread() {}

    static void refuse() {
        if (Thread.currentThread().getName().equals(NAME)) {
            throw new IllegalStateException("The book is not read or written on the window's thread");
        }
    }
}
