package app.kith.ui.kit;

/// How long work says how far it is, from its own thread.
public interface Progress {
    /// Says how far it is.
    ///
    /// @param done how many are done
    /// @param total of how many; -1 while unknown
    void at(long done, long total);

    /// Whether the user has asked to stop; the work then takes back what it did and returns.
    boolean cancelled();
}
