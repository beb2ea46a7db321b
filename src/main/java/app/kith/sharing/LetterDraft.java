package app.kith.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is being written about one article, to one contact or several. A value: a change makes a new one, and [Drafts] keeps it.
///
/// @param id time-ordered, for good
/// @param words why it is worth their time, for all
/// @param upTo what the user is up to
/// @param telling whether the letters say what the user is up to
/// @param asking whether the letters ask back
/// @param template the [LetterTemplate] they are written by; null for the one that comes with Kith
/// @param changed when it last changed
public record LetterDraft(
        UUID id,
        UUID article,
        String words,
        String upTo,
        boolean telling,
        boolean asking,
        @Nullable UUID template,
        Instant created,
        Instant changed) {
    /// The most characters of the words for all, of those for one, and of what the user is up to.
    public static final int LONGEST = 20_000;

    /// The same with other words for all.
    public LetterDraft withWords(String other) {
        return new LetterDraft(id, article, other, upTo, telling, asking, template, created, changed);
    }

    /// The same with something else the user is up to.
    public LetterDraft withUpTo(String other) {
        return new LetterDraft(id, article, words, other, telling, asking, template, created, changed);
    }

    /// The same, saying what the user is up to, or not.
    public LetterDraft withTelling(boolean other) {
        return new LetterDraft(id, article, words, upTo, other, asking, template, created, changed);
    }

    /// The same, asking back, or not.
    public LetterDraft withAsking(boolean other) {
        return new LetterDraft(id, article, words, upTo, telling, other, template, created, changed);
    }

    /// The same by another template.
    public LetterDraft withTemplate(@Nullable UUID other) {
        return new LetterDraft(id, article, words, upTo, telling, asking, other, created, changed);
    }

    /// The same, changed at another time.
    LetterDraft withChanged(Instant when) {
        return new LetterDraft(id, article, words, upTo, telling, asking, template, created, when);
    }
}
