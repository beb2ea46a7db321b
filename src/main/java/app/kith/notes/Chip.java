package app.kith.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the line of a note can begin with so that it can be matched between people: `needs: a copywriter`. The words of
/// every language are understood whatever the interface speaks, since people write as they speak. A need is what somebody
/// looks for, an offer what they can give, a like what they care about, a preference how they like to be reached.
public enum Chip {
    NEED, OFFER, LIKE, PREFER;

    /// The words that begin such a line, without the colon, in lower case; the first is the one to write in English.
    public List<String> words() {
        return switch (this) {
            case NEED -> List.of("needs", "need", "braucht", "sucht", "precisa", "precisa de");
            case OFFER -> List.of("offers", "offer", "bietet", "oferece");
            case LIKE -> List.of("likes", "like", "mag", "gosta", "gosta de");
            case PREFER -> List.of("prefers", "prefer", "bevorzugt", "prefere");
        };
    }

    /// The chip that `word` stands for, in any case and any of the languages.
    public static Optional<Chip> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Chip chip : values()) {
            if (chip.words().contains(wanted)) {
                return Optional.of(chip);
            }
        }
        return Optional.empty();
    }
}
