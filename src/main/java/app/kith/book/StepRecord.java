package app.kith.book;

import java.time.Instant;

/// A step as the journal holds it.
///
/// @param revision the book's revision at its last commit
/// @param happened when that was
/// @param firstEntry its entries lie between this number and `lastEntry`; 0 when it has none
public record StepRecord(
        long id,
        StepName name,
        Instant happened,
        long revision,
        Step.Kind kind,
        Step.State state,
        long target,
        long undoneBy,
        long firstEntry,
        long lastEntry) {
    /// Whether it can be taken back: it stands as it was done.
    public boolean standing() {
        return kind == Step.Kind.DO && state == Step.State.DONE;
    }

    /// Whether it counts for the history of a row: it was not undone, though it may be too old to be taken back.
    boolean shown() {
        return standing() || (kind == Step.Kind.DO && state == Step.State.PAST);
    }

    StepRecord withoutEntries() {
        return new StepRecord(id, name, happened, revision, kind, state, target, undoneBy, 0, 0);
    }
}
