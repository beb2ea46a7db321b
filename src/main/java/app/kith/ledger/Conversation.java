package app.kith.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Contact without a value in it: a call, a meeting, a meal, a message; of one person or several.
///
/// @param id the same for everybody in it, for good
/// @param contacts who took part, the user aside; at least one
/// @param on the day it was held, in the user's zone
/// @param minutes how long it took; 0 when that is not known
/// @param what one line, at most [Exchange#LONGEST] characters; may be empty
/// @param state never a draft
/// @param voidedFor why it was voided; empty unless it was
/// @param created when it was logged
public record Conversation(
        UUID id,
        List<UUID> contacts,
        ConversationKind kind,
        LocalDate on,
        int minutes,
        String what,
        Began began,
        State state,
        String voidedFor,
        Instant created) {
    /// Copies the list.
    public Conversation {
        contacts = List.copyOf(contacts);
    }

    /// One that was held.
    public static Conversation of(
            UUID id,
            List<UUID> contacts,
            ConversationKind kind,
            LocalDate on,
            String what,
            Began began,
            Instant created) {
        return new Conversation(id, contacts, kind, on, 0, what, began, State.HAPPENED, "", created);
    }

    /// Whether it counts: it was not voided.
    public boolean counts() {
        return state == State.HAPPENED;
    }

    /// The same of a length in minutes.
    public Conversation withMinutes(int other) {
        return new Conversation(id, contacts, kind, on, other, what, began, state, voidedFor, created);
    }

    /// The same among others.
    public Conversation withContacts(List<UUID> others) {
        return new Conversation(id, others, kind, on, minutes, what, began, state, voidedFor, created);
    }

    /// The same, voided.
    public Conversation voided(String reason) {
        return new Conversation(id, contacts, kind, on, minutes, what, began, State.VOIDED, reason, created);
    }
}
