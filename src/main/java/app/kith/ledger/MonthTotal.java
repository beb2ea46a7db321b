package app.kith.ledger;

import java.time.YearMonth;

/// What was given and received in one month.
///
/// @param given how many entries of weight 1 or more
/// @param givenWeight the weight of all of them together, without halving
public record MonthTotal(YearMonth month, long given, long givenWeight, long received, long receivedWeight) {
    /// Both of the same month together.
    MonthTotal plus(MonthTotal other) {
        return new MonthTotal(month, given + other.given, givenWeight + other.givenWeight, received + other.received,
                receivedWeight + other.receivedWeight);
    }
}
