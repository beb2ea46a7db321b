package app.kith.ledger;

/// How far an entry has come: written but not sent yet, sent or happened, or voided. Only what happened counts; what was voided
/// is kept and shown struck through.
public enum State {
    DRAFT, HAPPENED, VOIDED
}
