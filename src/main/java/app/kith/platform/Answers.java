package app.kith.platform;

import java.util.function.BooleanSupplier;

/// What the running Kith does for later starts. Called on a thread of the call's own.
public interface Answers {
    /// Raises the window and takes over what the arguments name.
    ///
    /// @return false when this Kith has no window; the caller waits until it has ended and shows its own
    boolean show(Request request);

    /// Runs a command and returns once it is done.
    ///
    /// @param gone says whether the caller has gone away meanwhile, so that long work can end
    /// @return the exit code
    int run(Request request, Streams streams, BooleanSupplier gone);
}
