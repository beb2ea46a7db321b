package app.kith.ledger;

/// Who began an exchange or a conversation, as far as it is known.
public enum Began {
    ME, THEM, UNKNOWN
}
