package app.kith.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What one contact and the user have between them, on one day, from the entries that count.
///
/// @param balance null for whoever is marked *a hello is welcome*
/// @param gave how many entries of weight 1 or more were given, over all time
/// @param received how many were received
/// @param conversations how many conversations were noted
/// @param beginnings the last ones
/// @param iOnlyAsk whether the user's last three beginnings were asks and nothing was given
/// @param theyOnlyAsk whether theirs were and nothing was received
/// @param lastMine the user's last sign of life; null without one
/// @param lastTheirs theirs; null without one
/// @param last the last of either, also where it is not known whose it was; null without one
/// @param silence null unless two of the user's are unanswered
/// @param largest the three entries that weigh most today, the heaviest first
public record Standing(
        UUID contact,
        Set<Mark> marks,
        @Nullable Balance balance,
        int gave,
        int received,
        int conversations,
        Beginnings beginnings,
        boolean iOnlyAsk,
        boolean theyOnlyAsk,
        @Nullable LocalDate lastMine,
        @Nullable LocalDate lastTheirs,
        @Nullable LocalDate last,
        @Nullable Silence silence,
        List<UUID> largest) {
    /// Copies the lists.
    public Standing {
        marks = Set.copyOf(marks);
        largest = List.copyOf(largest);
    }

    /// Whether this is simply a friend, of whom nothing is reckoned.
    public boolean friend() {
        return marks.contains(Mark.HELLO_WELCOME);
    }

    /// What the balance says; nothing for a friend.
    public Balance.Verdict verdict() {
        return balance == null ? Balance.Verdict.NOTHING_YET : balance.verdict();
    }

    /// Which side always begins; never said of a friend, and of whoever enjoys hearing from the user not that the user does.
    public Beginnings.Side side() {
        Beginnings.Side side = beginnings.side();
        boolean settled = side == Beginnings.Side.I_ALWAYS && marks.contains(Mark.ENJOYS_HEARING);
        return friend() || settled ? Beginnings.Side.NEITHER : side;
    }
}
