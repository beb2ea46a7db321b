package app.kith.ledger;

/// The way something of worth passed: from the user to a contact, or from a contact to the user.
public enum Direction {
    GIVEN, RECEIVED;

    /// The other way.
    public Direction turned() {
        return this == GIVEN ? RECEIVED : GIVEN;
    }
}
