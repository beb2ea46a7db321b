package app.kith.ledger;

import java.util.List;
import java.util.OptionalLong;

/// The latest beginnings between the user and a contact, the newest first, and whether one side always makes them.
///
/// @param fewestKnown of how many it must be known who made them
/// @param bound from which lower bound on one side always begins
public record Beginnings(List<Beginning> latest, int fewestKnown, double bound) {
    /// The standard normal quantile of 0.9: what is said is wrong at most once in ten.
    private static final double Z = 1.2816;

    /// Copies the list.
    public Beginnings {
        latest = List.copyOf(latest);
    }

    /// Which side always begins.
    public enum Side {
        NEITHER, I_ALWAYS, THEY_ALWAYS
    }

    /// How many of them the user made.
    public long mine() {
        return by(Began.ME);
    }

    /// How many of them the contact made.
    public long theirs() {
        return by(Began.THEM);
    }

    /// Of how many it is not known.
    public long unknown() {
        return by(Began.UNKNOWN);
    }

    /// How many of the user's were answered.
    public long answered() {
        return latest.stream().filter(each -> each.by() == Began.ME && each.daysToAnswer().isPresent()).count();
    }

    /// After how many days the middle one of them was answered; empty when none was.
    public OptionalLong usualDaysToAnswer() {
        long[] days = latest.stream()
                .filter(each -> each.by() == Began.ME)
                .flatMapToLong(each -> each.daysToAnswer().stream())
                .sorted()
                .toArray();
        return days.length == 0 ? OptionalLong.empty() : OptionalLong.of(days[days.length / 2]);
    }

    /// In how many of the user's something of worth was brought.
    public long brought() {
        return latest.stream().filter(each -> each.by() == Began.ME && each.brought()).count();
    }

    /// Which side always begins, as far as can be said.
    public Side side() {
        long known = mine() + theirs();
        if (known < fewestKnown) {
            return Side.NEITHER;
        }
        if (lowerBound(mine(), known) >= bound) {
            return Side.I_ALWAYS;
        }
        return lowerBound(theirs(), known) >= bound ? Side.THEY_ALWAYS : Side.NEITHER;
    }

    /// The lower end of the interval of Wilson (1927) for a share of `count` in `of`, which must not be 0.
    static double lowerBound(long count, long of) {
        double share = (double) count / of;
        double square = Z * Z;
        double middle = share + square / (2 * of);
        double half = Z * Math.sqrt((share * (1 - share) + square / (4 * of)) / of);
        return (middle - half) / (1 + square / of);
    }

    private long by(Began who) {
        return latest.stream().filter(each -> each.by() == who).count();
    }
}
