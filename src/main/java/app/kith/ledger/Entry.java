package app.kith.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// An entry that counts, as standing reckons with it.
///
/// @param begins whether it can begin something; what was granted cannot, since the ask did
/// @param returned the days on which the other side came back on it: thanked, answered, granted or declined
/// @param repeated the days on which the same side did it again: the follow-ups of an ask
record Entry(
        UUID id,
        Sort sort,
        int weight,
        LocalDate on,
        Began began,
        boolean begins,
        List<LocalDate> returned,
        List<LocalDate> repeated) {
    /// One order whatever the order of entry, so that sums come out the same to the last bit.
    static final Comparator<Entry> IN_TIME = Comparator.comparing(Entry::on)
            .thenComparing(Entry::sort)
            .thenComparingInt(Entry::weight)
            .thenComparing(Entry::id);

    Entry {
        returned = List.copyOf(returned);
        repeated = List.copyOf(repeated);
    }

    /// What sort of entry it is. A talk is a conversation in which both spoke, a word one of which it is not known who sent it.
    enum Sort {
        GIVEN, RECEIVED, TALK, MY_MESSAGE, THEIR_MESSAGE, WORD, MY_ASK, THEIR_ASK;

        boolean byMe() {
            return this == GIVEN || this == TALK || this == MY_MESSAGE || this == MY_ASK;
        }

        boolean byThem() {
            return this == RECEIVED || this == TALK || this == THEIR_MESSAGE || this == THEIR_ASK;
        }

        /// Whether what comes back on it comes from the user: thanks, or an answer to an ask.
        boolean answeredByMe() {
            return this == RECEIVED || this == THEIR_ASK;
        }

        boolean answeredByThem() {
            return this == GIVEN || this == MY_ASK;
        }

        boolean conversation() {
            return this == TALK || this == MY_MESSAGE || this == THEIR_MESSAGE || this == WORD;
        }

        /// The ask that the side which began would have made.
        static Sort askOf(Began began) {
            return began == Began.ME ? MY_ASK : THEIR_ASK;
        }
    }

    /// Days, the unknown ones left out.
    static List<LocalDate> days(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    /// Whether something of worth passed.
    boolean valued() {
        return weight > 0 && (sort == Sort.GIVEN || sort == Sort.RECEIVED);
    }

    boolean given() {
        return sort == Sort.GIVEN && weight > 0;
    }

    boolean received() {
        return sort == Sort.RECEIVED && weight > 0;
    }
}
