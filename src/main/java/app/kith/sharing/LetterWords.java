package app.kith.sharing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The words that letters begin, ask and end with, in one language. Read from `letter-words.properties`.
///
/// @param language that letters are written in; English where there are no words for it
record LetterWords(String language) {
    private static final Properties FILE = file();
    private static final String ENGLISH = "en";
    private static final int MORNING = 5;
    private static final int AFTERNOON = 12;
    private static final int EVENING = 18;
    private static final int NIGHT = 22;

    /// The words for somebody who reads these languages, the preferred first.
    ///
    /// @param otherwise taken when none of them is known
    static LetterWords of(List<String> languages, Locale otherwise) {
        return new LetterWords(languages.stream()
                .map(tag -> Locale.forLanguageTag(tag.strip()).getLanguage())
                .filter(LetterWords::known)
                .findFirst()
                .orElse(known(otherwise.getLanguage()) ? otherwise.getLanguage() : ENGLISH));
    }

    /// The greeting at a time of day.
    ///
    /// @param given the given name; may be empty
    String greeting(ZonedDateTime now, String given) {
        int hour = now.getHour();
        String time = hour < MORNING || hour >= NIGHT ? "night"
                : hour < AFTERNOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return given.isBlank() ? word(time).replace(" {0}", "") : word(time).replace("{0}", given);
    }

    /// The general question about what they are up to.
    String question() {
        return word("question");
    }

    /// A question about a matter of theirs.
    String question(String matter) {
        return word("matter").replace("{0}", matter);
    }

    /// What a letter ends with on a day of the week.
    String signOff(ZonedDateTime now) {
        DayOfWeek day = now.getDayOfWeek();
        return word(day == DayOfWeek.FRIDAY || day == DayOfWeek.SATURDAY ? "weekend" : "week");
    }

    private String word(String key) {
        return FILE.getProperty(language + "." + key);
    }

    private static boolean known(String language) {
        return FILE.containsKey(language + ".morning");
    }

    private static Properties file() {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(LetterWords.class.getResourceAsStream("letter-words.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
