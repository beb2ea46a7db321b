package app.kith.book;

import java.util.List;

/// What taking a step back, or doing it again, came to.
///
/// @param name of the step that was taken back or done again
/// @param rows how many rows were changed
/// @param kept rows that changed since, or that newer rows belong to, and were left as they are
public record Undone(StepName name, int rows, List<RowKey> kept) {
    /// Copies the list.
    public Undone {
        kept = List.copyOf(kept);
    }
}
