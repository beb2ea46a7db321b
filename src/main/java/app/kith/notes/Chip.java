package app.kith.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the line of a note can begin with so that it can be matched between people: `needs: a copywriter`. The words of
/// every language are understood whatever the interface speaks, since people write as they speak. A need is what somebody
/// looks for, an offer what they can give, a like what they care about, a preference how they like to be reached.
public enum Chip {
    NEED("needs", "need", "braucht", "sucht", "precisa", "precisa de"),
    OFFER("offers", "offer", "bietet", "oferece"),
    LIKE("likes", "like", "mag", "gosta", "gosta de"),
    PREFER("prefers", "prefer", "bevorzugt", "prefere");

    private final List<String> words;

    Chip(String... words) {
        this.words = List.of(words);
    }

    /// The words that begin such a line, without the colon, in lower case; the first is the one to write in English.
    public List<String> words() {
        return words;
    }

    /// The chip that `word` stands for, in any case and any of the languages.
    public static Optional<Chip> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Chip chip : values()) {
            if (chip.words.contains(wanted)) {
                return Optional.of(chip);
            }
        }
        return Optional.empty();
    }
}
