package app.kith.ledger;

import java.util.List;
import java.util.UUID;

/// What is at hand to give somebody before asking them. The features that have something to give implement it.
@FunctionalInterface
public interface Gifts {
    /// Fitting gifts, the best first. Any thread but the window's.
    List<Gift> forContact(UUID contact, int limit);
}
