package app.kith.ledger;

import java.util.UUID;

/// What an exchange came from, where the user did not log it by hand.
///
/// @param id the row of the share, introduction, opportunity or ask
public record Origin(Source source, UUID id) {
    /// What entries come from.
    public enum Source {
        SHARE, INTRODUCTION, OPPORTUNITY, ASK
    }
}
