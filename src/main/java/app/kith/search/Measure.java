package app.kith.search;

import java.time.Period;

/// What a filter asks for that is counted rather than written on a card.
public sealed interface Measure {
    /// No exchange or conversation for so long: `quiet:6m`.
    record Quiet(Period silence) implements Measure {}

    /// So many entries given: `given:0`, `given:>2`.
    record Given(Amount amount) implements Measure {}

    /// So many entries received: `received:>2`.
    record Received(Amount amount) implements Measure {}

    /// Who has given more: `balance:given`.
    record Balance(Lean lean) implements Measure {}

    /// A number from `least` to `most`, both included.
    record Amount(int least, int most) {
        /// Whether `count` is such a number.
        public boolean includes(int count) {
            return count >= least && count <= most;
        }
    }

    /// Where a balance leans: the user has given more, the user has received more, or neither.
    enum Lean {
        GIVEN, RECEIVED, EVEN
    }
}
