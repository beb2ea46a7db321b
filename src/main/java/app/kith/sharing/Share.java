package app.kith.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One article to one contact with the user's own words. A value: a change makes a new one, and [Shares] keeps it.
///
/// @param id time-ordered, for good
/// @param article what was shared; it may have left the reading list since
/// @param canonical the article's address as it is known again
/// @param letter the letter of the draft it came from, which is gone once the share was sent
/// @param exchange the entry of the ledger; null until it was sent
/// @param due the day a share kept for later may go; null for others
/// @param sent when it went; null until then
/// @param channelNote where it was pasted, in the user's words; may be empty
/// @param messageId by which an answer is known (RFC 5322)
/// @param subject of the letter as it was handed over
/// @param text of the letter as it was handed over
/// @param step the step that logged what a mail server accepted; null for others
/// @param replied when the contact answered; null until then
/// @param changed when it last changed
public record Share(
        UUID id,
        UUID article,
        String canonical,
        UUID contact,
        @Nullable UUID letter,
        @Nullable UUID exchange,
        State state,
        @Nullable LocalDate due,
        @Nullable Instant sent,
        Channel channel,
        String channelNote,
        String messageId,
        String subject,
        String text,
        @Nullable Long step,
        @Nullable Instant replied,
        Instant created,
        Instant changed) {
    /// How far a share has come. `QUEUED`: kept for its day; `HANDED`: handed over, and the user has not said yet whether it was
    /// sent; `SENT`; `VOIDED`: it left, but its entry counts no more.
    public enum State {
        QUEUED, HANDED, SENT, VOIDED;

        /// Whether the contact has the article.
        public boolean had() {
            return this == SENT || this == VOIDED;
        }
    }

    /// The same, sent at a moment, with its entry in the ledger.
    Share sent(Instant when, UUID entry) {
        return new Share(id, article, canonical, contact, letter, entry, State.SENT, null, when, channel, channelNote,
                messageId, subject, text, step, replied, created, when);
    }

    /// The same, logged by a step that cannot be undone.
    Share withStep(long logged) {
        return new Share(id, article, canonical, contact, letter, exchange, state, due, sent, channel, channelNote,
                messageId, subject, text, logged, replied, created, changed);
    }

    /// The same in another state.
    Share withState(State other, Instant now) {
        return new Share(id, article, canonical, contact, letter, exchange, other, due, sent, channel, channelNote,
                messageId, subject, text, step, replied, created, now);
    }

    /// The same, answered at a moment.
    Share withReplied(Instant when, Instant now) {
        return new Share(id, article, canonical, contact, letter, exchange, state, due, sent, channel, channelNote,
                messageId, subject, text, step, when, created, now);
    }
}
