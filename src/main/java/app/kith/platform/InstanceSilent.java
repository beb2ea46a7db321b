package app.kith.platform;

/// Another Kith has the book open, but does not answer.
public final class InstanceSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InstanceSilent() {}
}
