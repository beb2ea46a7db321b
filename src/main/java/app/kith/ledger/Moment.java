package app.kith.ledger;

import app.kith.notes.Note;
import app.kith.people.Met;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// One thing that was between the user and a contact, whatever it was, with the day it stands under.
public sealed interface Moment {
    /// The newest first; of one day, what was entered last.
    Comparator<Moment> NEWEST_FIRST = Comparator.comparing(Moment::on)
            .thenComparing(Moment::created)
            .thenComparing(Moment::id)
            .reversed();

    /// The sorts of moments.
    enum Sort {
        EXCHANGE, CONVERSATION, ASK, NOTE, MET
    }

    /// Something of worth that passed.
    record Passed(Exchange exchange) implements Moment {
        @Override
        public Sort sort() {
            return Sort.EXCHANGE;
        }

        @Override
        public UUID id() {
            return exchange.id();
        }

        @Override
        public LocalDate on() {
            return exchange.on();
        }

        @Override
        public Instant created() {
            return exchange.created();
        }

        @Override
        public boolean voided() {
            return exchange.state() == State.VOIDED;
        }
    }

    /// A conversation.
    record Spoke(Conversation conversation) implements Moment {
        @Override
        public Sort sort() {
            return Sort.CONVERSATION;
        }

        @Override
        public UUID id() {
            return conversation.id();
        }

        @Override
        public LocalDate on() {
            return conversation.on();
        }

        @Override
        public Instant created() {
            return conversation.created();
        }

        @Override
        public boolean voided() {
            return conversation.state() == State.VOIDED;
        }
    }

    /// An ask, mine or theirs.
    record Asked(Ask ask) implements Moment {
        @Override
        public Sort sort() {
            return Sort.ASK;
        }

        @Override
        public UUID id() {
            return ask.id();
        }

        @Override
        public LocalDate on() {
            return ask.on();
        }

        @Override
        public Instant created() {
            return ask.created();
        }
    }

    /// A note on the back of the card.
    record Jotted(Note note) implements Moment {
        @Override
        public Sort sort() {
            return Sort.NOTE;
        }

        @Override
        public UUID id() {
            return note.id();
        }

        @Override
        public LocalDate on() {
            return note.date();
        }

        @Override
        public Instant created() {
            return note.created();
        }
    }

    /// The day they met.
    ///
    /// @param id the contact's
    /// @param on the first day it can have been, where only a month or a year is known
    record Meeting(UUID id, Met met, LocalDate on) implements Moment {
        @Override
        public Sort sort() {
            return Sort.MET;
        }

        @Override
        public Instant created() {
            return Instant.EPOCH;
        }
    }

    /// What it was.
    Sort sort();

    /// The row it is in the book.
    UUID id();

    /// The day it stands under, in the user's zone.
    LocalDate on();

    /// When it was entered.
    Instant created();

    /// Whether it was voided: it is shown struck through and counts no more.
    default boolean voided() {
        return false;
    }
}
