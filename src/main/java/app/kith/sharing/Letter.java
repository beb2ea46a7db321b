package app.kith.sharing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The letter of a draft to one contact. A value: a change makes a new one, and [Drafts] keeps it.
///
/// @param id time-ordered, for good
/// @param own the words for this contact alone
/// @param question about their last matter; empty for the general one
/// @param subject written by hand; null while it is proposed from the words
/// @param text written by hand; null while it is put together from the words
/// @param overridden what the user was told and has set aside
/// @param changed when it last changed
public record Letter(
        UUID id,
        UUID draft,
        UUID contact,
        String own,
        String question,
        @Nullable String subject,
        @Nullable String text,
        Set<Objection.Kind> overridden,
        Instant created,
        Instant changed) {
    /// The most characters of a letter written by hand.
    public static final int LONGEST = 100_000;

    /// Copies the set.
    public Letter {
        overridden = Set.copyOf(overridden);
    }

    /// An empty letter.
    static Letter to(UUID id, UUID draft, UUID contact, Instant now) {
        return new Letter(id, draft, contact, "", "", null, null, Set.of(), now, now);
    }

    /// The same with other words for this contact alone.
    public Letter withOwn(String other) {
        return new Letter(id, draft, contact, other, question, subject, text, overridden, created, changed);
    }

    /// The same with another question.
    public Letter withQuestion(String other) {
        return new Letter(id, draft, contact, own, other, subject, text, overridden, created, changed);
    }

    /// The same with a subject written by hand, or the proposed one.
    public Letter withSubject(@Nullable String other) {
        return new Letter(id, draft, contact, own, question, other, text, overridden, created, changed);
    }

    /// The same with a text written by hand, or put together from the words again.
    public Letter withText(@Nullable String other) {
        return new Letter(id, draft, contact, own, question, subject, other, overridden, created, changed);
    }

    /// The same with an objection set aside for this letter.
    public Letter overriding(Objection.Kind kind) {
        var all = EnumSet.of(kind);
        all.addAll(overridden);
        return new Letter(id, draft, contact, own, question, subject, text, all, created, changed);
    }

    /// The same, changed at another time.
    Letter withChanged(Instant when) {
        return new Letter(id, draft, contact, own, question, subject, text, overridden, created, when);
    }
}
