package app.kith.ledger;

/// How many entries of weight 1 or more were given and received, and how many people they were given to and received from.
public record Totals(long given, long givenTo, long received, long receivedFrom) {}
