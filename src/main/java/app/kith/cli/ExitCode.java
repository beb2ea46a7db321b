package app.kith.cli;

/// How a command ends, for scripts; the help says the same.
final class ExitCode {
    /// It is done.
    static final int DONE = 0;
    /// It could not be done, or not wholly; standard error says why.
    static final int FAILED = 1;
    /// It was not understood.
    static final int USAGE = 2;
    /// Nobody fits, or more than one does.
    static final int WHO = 3;

    private ExitCode() {}
}
