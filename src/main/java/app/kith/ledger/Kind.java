package app.kith.ledger;

/// What passed in an exchange. `ENDORSEMENT` is a recommendation too, `HELP` an hour of it, `LISTENING` an hour of listening to
/// somebody in a bind, `THANKS` a congratulation too: it ends a silence but is no value.
public enum Kind {
    ARTICLE, KNOWLEDGE, ENDORSEMENT, HELP, LISTENING, INTRODUCTION, OPPORTUNITY, ITEM, THANKS;

    /// The weight of one such entry, unless the feature that makes it knows better: a completed introduction weighs 4 for the
    /// one who needed it and 2 for the other, and an opportunity 3 more when something came of it.
    public int weight() {
        return switch (this) {
            case ARTICLE, KNOWLEDGE, LISTENING -> 1;
            case ENDORSEMENT, HELP, OPPORTUNITY -> 3;
            case INTRODUCTION -> 4;
            case ITEM -> 2;
            case THANKS -> 0;
        };
    }
}
