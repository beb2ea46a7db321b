package app.kith.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something of worth that passed between the user and one contact. Once it is in the ledger only three things happen to it: it
/// is sent, where it was a draft; it is answered or thanked for; or it is voided.
///
/// @param id time-ordered, for good
/// @param weight what it counts, 0 or more; [Kind#weight] unless the feature that made it knows better
/// @param on the day it happened, in the user's zone
/// @param what one line saying what, at most [#LONGEST] characters
/// @param url a web address that belongs to it; empty without one
/// @param thanked the day it was thanked for, by the user when received and by the contact when given; null until then
/// @param answered the day the contact answered, for something given; null until then
/// @param origin what it came from; null when the user logged it by hand
/// @param voidedFor why it was voided; empty unless it was
/// @param created when it was logged
public record Exchange(
        UUID id,
        UUID contact,
        Direction direction,
        Kind kind,
        int weight,
        LocalDate on,
        String what,
        String url,
        Began began,
        State state,
        @Nullable LocalDate thanked,
        @Nullable LocalDate answered,
        @Nullable Origin origin,
        String voidedFor,
        Instant created) {
    /// The most characters a line of the ledger holds.
    public static final int LONGEST = 4_000;

    /// Something that happened, begun by whoever gave it.
    public static Exchange of(
            UUID id,
            UUID contact,
            Direction direction,
            Kind kind,
            LocalDate on,
            String what,
            Instant created) {
        Began began = direction == Direction.GIVEN ? Began.ME : Began.THEM;
        return new Exchange(id, contact, direction, kind, kind.weight(), on, what, "", began, State.HAPPENED, null,
                null, null, "", created);
    }

    /// Whether it counts: it happened and was not voided.
    public boolean counts() {
        return state == State.HAPPENED;
    }

    /// Whether the user still has to say thank you for it.
    public boolean toThank() {
        return counts() && direction == Direction.RECEIVED && weight > 0 && thanked == null;
    }

    /// The same with another weight.
    public Exchange withWeight(int other) {
        return new Exchange(id, contact, direction, kind, other, on, what, url, began, state, thanked, answered, origin,
                voidedFor, created);
    }

    /// The same with a web address.
    public Exchange withUrl(String other) {
        return new Exchange(id, contact, direction, kind, weight, on, what, other, began, state, thanked, answered,
                origin, voidedFor, created);
    }

    /// The same begun by somebody else.
    public Exchange withBegan(Began other) {
        return new Exchange(id, contact, direction, kind, weight, on, what, url, other, state, thanked, answered,
                origin, voidedFor, created);
    }

    /// The same in another state.
    public Exchange withState(State other) {
        return new Exchange(id, contact, direction, kind, weight, on, what, url, began, other, thanked, answered,
                origin, voidedFor, created);
    }

    /// The same on another day.
    public Exchange withOn(LocalDate other) {
        return new Exchange(id, contact, direction, kind, weight, other, what, url, began, state, thanked, answered,
                origin, voidedFor, created);
    }

    /// The same, thanked for on a day, or not.
    public Exchange withThanked(@Nullable LocalDate day) {
        return new Exchange(id, contact, direction, kind, weight, on, what, url, began, state, day, answered, origin,
                voidedFor, created);
    }

    /// The same, answered on a day, or not.
    public Exchange withAnswered(@Nullable LocalDate day) {
        return new Exchange(id, contact, direction, kind, weight, on, what, url, began, state, thanked, day, origin,
                voidedFor, created);
    }

    /// The same from a share, introduction, opportunity or ask.
    public Exchange withOrigin(@Nullable Origin other) {
        return new Exchange(id, contact, direction, kind, weight, on, what, url, began, state, thanked, answered, other,
                voidedFor, created);
    }

    /// The same, voided.
    public Exchange voided(String reason) {
        return new Exchange(id, contact, direction, kind, weight, on, what, url, began, State.VOIDED, thanked, answered,
                origin, reason, created);
    }
}
