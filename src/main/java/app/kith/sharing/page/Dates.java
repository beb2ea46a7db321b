package app.kith.sharing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads the dates of pages: ISO 8601 in all its forms, and that of mail headers (RFC 5322). The day is the one written there,
/// in the zone of the page.
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d).*",
            Pattern.DOTALL);
    private static final int FIRST_YEAR = 1400;

    private Dates() {}

    static Optional<LocalDate> of(Element element) {
        for (String attribute : new String[]{"datetime", "content"}) {
            if (element.hasAttr(attribute)) {
                return of(element.attr(attribute));
            }
        }
        return of(element.text());
    }

    static Optional<LocalDate> of(String written) {
        String text = written.strip();
        for (Pattern form : new Pattern[]{ISO, SLASHED}) {
            var found = form.matcher(text);
            if (found.matches()) {
                return day(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
            }
        }
        try {
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
