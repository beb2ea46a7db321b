package app.kith.transfer;

import java.util.concurrent.CancellationException;

/// How an import or export says how far it is, from its own thread, and learns that it should stop.
public interface Progress {
    /// Tells nobody and goes on.
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Says how far it is.
    ///
    /// @param done how many are done
    /// @param total of how many; -1 while unknown
    void at(long done, long total);

    /// Whether the user has asked to stop.
    boolean cancelled();

    /// Says how far it is and stops when asked to.
    ///
    /// @throws CancellationException when the user has asked to stop
    default void step(long done, long total) {
        if (cancelled()) {
            throw new CancellationException();
        }
        at(done, total);
    }
}
