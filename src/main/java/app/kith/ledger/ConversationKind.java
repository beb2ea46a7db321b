package app.kith.ledger;

/// How a conversation was held. A message goes one way; in all others both spoke.
public enum ConversationKind {
    CALL, MEETING, COFFEE, MEAL, MESSAGE;

    /// Whether both spoke, so that it is a sign of life of either.
    public boolean bothWays() {
        return this != MESSAGE;
    }
}
