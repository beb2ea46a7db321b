package app.kith.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What was given and received, with weight halving as time goes by.
///
/// @param given the sum of `w·2^(−age/halving)` over what was given
/// @param received the same over what was received
/// @param tilt from which value on one has given more
public record Balance(double given, double received, double tilt) {
    private static final double LEAST = 0.1;
    private static final double STEADYING = 2;

    /// What a balance says.
    public enum Verdict {
        NOTHING_YET, EVEN, YOU_GAVE_MORE, THEY_GAVE_MORE
    }

    /// The balance of entries that stand in time order.
    static Balance of(List<Entry> entries, LocalDate today, Measures measures) {
        double given = 0;
        double received = 0;
        for (Entry entry : entries) {
            if (entry.given()) {
                given += worth(entry, today, measures);
            } else if (entry.received()) {
                received += worth(entry, today, measures);
            }
        }
        return new Balance(given, received, measures.tilt());
    }

    /// What an entry still weighs. Entries of days to come weigh what they will then.
    static double worth(Entry entry, LocalDate today, Measures measures) {
        long age = Math.max(0, ChronoUnit.DAYS.between(entry.on(), today));
        return entry.weight() * Math.exp(-Math.log(2) * age / measures.halving());
    }

    /// `(given − received) / (given + received + 2)`, between −1 and 1.
    public double value() {
        return (given - received) / (given + received + STEADYING);
    }

    /// What it says.
    public Verdict verdict() {
        if (given + received < LEAST) {
            return Verdict.NOTHING_YET;
        }
        if (value() >= tilt) {
            return Verdict.YOU_GAVE_MORE;
        }
        return value() <= -tilt ? Verdict.THEY_GAVE_MORE : Verdict.EVEN;
    }
}
