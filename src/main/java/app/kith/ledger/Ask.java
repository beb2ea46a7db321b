package app.kith.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A request for help, from the user to a contact or the other way.
///
/// @param id time-ordered, for good
/// @param mine whether the user asks
/// @param what what is asked for, at most [Exchange#LONGEST] characters
/// @param why why this person; may be empty for asks of theirs
/// @param howLong how long it will take, in the asker's words; may be empty for asks of theirs
/// @param on the day it was asked
/// @param settled the day it was granted, declined or withdrawn; null while it is open
/// @param followUps the days it was asked again, which belong to the same ask, in their order
/// @param created when it was logged
public record Ask(
        UUID id,
        UUID contact,
        boolean mine,
        String what,
        String why,
        String howLong,
        State state,
        LocalDate on,
        @Nullable LocalDate settled,
        List<LocalDate> followUps,
        Instant created) {
    /// What became of an ask.
    public enum State {
        OPEN, GRANTED, DECLINED, WITHDRAWN
    }

    /// Copies the list.
    public Ask {
        followUps = List.copyOf(followUps);
    }

    /// One that is open.
    public static Ask open(
            UUID id,
            UUID contact,
            boolean mine,
            String what,
            String why,
            String howLong,
            LocalDate on,
            Instant created) {
        return new Ask(id, contact, mine, what, why, howLong, State.OPEN, on, null, List.of(), created);
    }

    /// Whether it still waits.
    public boolean open() {
        return state == State.OPEN;
    }

    /// The same, settled.
    public Ask settled(State how, LocalDate day) {
        return new Ask(id, contact, mine, what, why, howLong, how, on, day, followUps, created);
    }

    /// The same, asked once more.
    public Ask followedUp(LocalDate day) {
        var days = new ArrayList<>(followUps);
        days.add(day);
        return new Ask(id, contact, mine, what, why, howLong, state, on, settled, days, created);
    }
}
