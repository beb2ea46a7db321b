package app.kith.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What there is to think of before asking a contact for help. It never forbids.
///
/// @param reasons why, the gravest first; empty when all is clear
/// @param given what was given last, that weighs 1 or more; null when nothing is noted
/// @param received what was received and counts, the newest first, at most three
/// @param asks the user's asks that are open or not older than the measured days, the newest first
public record Guard(
        Level level,
        List<Reason> reasons,
        Standing standing,
        @Nullable Exchange given,
        List<Exchange> received,
        List<Ask> asks) {
    /// How much there is to think of. `NONE`: for a friend nothing is looked at.
    public enum Level {
        NONE, CLEAR, CAREFUL, THINK_AGAIN
    }

    /// What there is to think of. `NOTHING_GIVEN`: nothing is noted as given, and hardly a conversation. `JUST_MET`: met less than
    /// a month ago. `THEY_GAVE_MORE`: the balance says so. `UNANSWERED`: an ask of the user's is open. `ASKED_OFTEN`: two asks
    /// within half a year. `LONG_SILENCE`: half a year without a word. `NOT_THANKED`: something received and never thanked for.
    public enum Reason {
        NOTHING_GIVEN, JUST_MET, THEY_GAVE_MORE, UNANSWERED, ASKED_OFTEN, LONG_SILENCE, NOT_THANKED;

        private static final Set<Reason> GRAVE = Set.of(NOTHING_GIVEN, JUST_MET);
    }

    /// Copies the lists.
    public Guard {
        reasons = List.copyOf(reasons);
        received = List.copyOf(received);
        asks = List.copyOf(asks);
    }

    /// The level that reasons make.
    static Level level(EnumSet<Reason> reasons) {
        if (reasons.stream().anyMatch(Reason.GRAVE::contains)) {
            return Level.THINK_AGAIN;
        }
        return reasons.isEmpty() ? Level.CLEAR : Level.CAREFUL;
    }
}
