package app.kith.book;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The change feed: whoever shows or indexes the book hears of each commit here.
public final class Changes {
    private static final System.Logger LOG = System.getLogger(Changes.class.getName());

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    Changes() {}

    /// Calls `listener` after each commit, on the writer thread and in the order of the commits, until the returned handle is
    /// closed. The next save waits for the listener: it hands longer work off, and it must not write to the book itself.
    public Registration listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Change change) {
        for (var listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException broken) {
                // The commit stands whatever a listener does; the others must still hear of it.
                LOG.log(Level.ERROR, "A listener of the change feed failed: " + broken.getClass().getName());
            }
        }
    }

    /// Ends listening when closed; closing twice does no harm.
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
