package app.kith.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The dates of `after:` and `before:`: a year, a month or a day in the extended form of ISO 8601. A year or month stands for
/// its first day.
final class Day {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern BEGUN = Pattern.compile("\\d{0,4}|\\d{4}-\\d{0,2}|\\d{4}-\\d{1,2}-\\d{0,2}");

    private Day() {}

    /// The day `text` stands for; empty when it is no date.
    static Optional<LocalDate> of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int month = form.group(2) == null ? 1 : Integer.parseInt(form.group(2));
            int day = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(form.group(1)), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Whether more typing can make `text` a date; until then it asks for nothing, so that the list does not flicker.
    static boolean unfinished(String text) {
        return BEGUN.matcher(text).matches();
    }
}
