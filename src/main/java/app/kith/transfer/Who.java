package app.kith.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whose cards go out.
///
/// @param chosen the contacts in their order, such as a selection or what a search found; empty for everybody
public record Who(Optional<List<UUID>> chosen) {
    /// Everybody in the book.
    public static final Who EVERYBODY = new Who(Optional.empty());

    /// Some people, in that order.
    public static Who of(List<UUID> ids) {
        return new Who(Optional.of(List.copyOf(ids)));
    }
}
