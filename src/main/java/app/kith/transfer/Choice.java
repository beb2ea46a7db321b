package app.kith.transfer;

/// What happens to a card of a file: it becomes a new card of the book, is merged into one that is there, waits for the
/// user to look at it (and is not imported meanwhile), or is skipped.
public enum Choice {
    NEW, MERGE, LOOK, SKIP;

    /// Whether something of the card comes into the book.
    public boolean imports() {
        return this == NEW || this == MERGE;
    }
}
