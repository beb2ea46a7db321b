package app.kith.platform;

/// What came of starting Kith.
public sealed interface Claim {
    /// No other Kith has the book; this one has it until the instance is closed.
    record First(Instance instance) implements Claim {}

    /// The Kith that has the book has done what was asked.
    record Answered(int exitCode) implements Claim {}
}
