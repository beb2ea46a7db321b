package app.kith.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What speaks against sending a letter as it stands.
///
/// @param words what it is about: the phrase, the placeholder, the name; may be empty
/// @param day the day of the first share, or the day from which the contact is free; null for others
public record Objection(Kind kind, String words, @Nullable LocalDate day) {
    /// How much an objection weighs: it always stops the letter, or until the user sets it aside once, or it is only said.
    public enum Weight {
        NEVER, ONCE, SAID
    }

    /// What is objected. `UNFILLED`: a placeholder is unknown, or there is nothing to fill it with. `UNSIGNED`: the user's
    /// signature is not known yet. `BARE`: no words of the user's own. `ALIKE`: no sentence of its own among several letters.
    /// `AGAIN`: the contact has the article already. `SOON`: the last share is less than a week ago. `ASKING`: an asking or
    /// selling phrase in a gift's letter. `MANY`: five went today already. `NO_LINK`: the article's address is not in it.
    public enum Kind {
        UNFILLED, UNSIGNED, BARE, ALIKE, AGAIN, SOON, ASKING, MANY, NO_LINK;

        /// How much it weighs.
        public Weight weight() {
            return switch (this) {
                case UNFILLED, UNSIGNED -> Weight.NEVER;
                case BARE, ALIKE, AGAIN, SOON -> Weight.ONCE;
                case ASKING, MANY, NO_LINK -> Weight.SAID;
            };
        }
    }

    static Objection of(Kind kind) {
        return new Objection(kind, "", null);
    }

    static Objection of(Kind kind, String words) {
        return new Objection(kind, words, null);
    }

    static Objection of(Kind kind, LocalDate day) {
        return new Objection(kind, "", day);
    }

    /// Whether the letter stays where it is because of this.
    ///
    /// @param letter may have set it aside
    public boolean stops(Letter letter) {
        return switch (kind.weight()) {
            case NEVER -> true;
            case ONCE -> !letter.overridden().contains(kind);
            case SAID -> false;
        };
    }
}
