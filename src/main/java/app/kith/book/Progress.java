package app.kith.book;

/// Follows a piece of work that takes a while, and may end it early.
public interface Progress {
    /// Nobody follows and nobody cancels.
    Progress UNSEEN = (done, all) -> true;

    /// Told now and then, on the thread that does the work.
    ///
    /// @param done how much is done, in a unit of the work's own
    /// @param all how much there is
    /// @return whether to go on; otherwise the work leaves nothing behind and throws
    ///     [java.util.concurrent.CancellationException]
    boolean at(long done, long all);
}
