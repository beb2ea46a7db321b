package app.kith.transfer;

import app.kith.people.PartialDate;
import ezvcard.property.DateOrTimeProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of vCard (RFC 6350, section 4.3) and Apple's way to leave out a year.
final class VcardDates {
    /// Apple's parameter for the year that stands for none.
    static final String OMIT_YEAR = "X-APPLE-OMIT-YEAR";
    /// The year Apple writes where none is known.
    static final int NO_YEAR = 1604;

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern NO_YEAR_COMPACT = Pattern.compile("--(\\d{2})-?(\\d{2})");

    private VcardDates() {}

    /// The date of a property; empty when it is text, a time only, or no day of the calendar.
    static Optional<PartialDate> of(DateOrTimeProperty property) {
        String omitted = property.getParameter(OMIT_YEAR);
        try {
            if (property.getDate() != null) {
                return Optional.of(withoutStandIn(whole(property.getDate()), omitted));
            }
            ezvcard.util.PartialDate partial = property.getPartialDate();
            if (partial != null && partial.hasDateComponent()) {
                var date = new PartialDate(
                        orZero(partial.getYear()),
                        orZero(partial.getMonth()),
                        orZero(partial.getDate()));
                return Optional.of(withoutStandIn(date, omitted));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return property.getText() == null ? Optional.empty() : parse(property.getText(), omitted);
    }

    /// A date in any of the forms of vCard.
    ///
    /// @param omitted the year that stands for none, beside 1604; null without one
    static Optional<PartialDate> parse(String text, @Nullable String omitted) {
        String plain = text.strip();
        var compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            plain = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        }
        var timed = WITH_TIME.matcher(plain);
        if (timed.matches()) {
            plain = timed.group(1);
        }
        var noYear = NO_YEAR_COMPACT.matcher(plain);
        if (noYear.matches()) {
            plain = "--" + noYear.group(1) + "-" + noYear.group(2);
        }
        return PartialDate.parse(plain).map(date -> withoutStandIn(date, omitted));
    }

    private static PartialDate whole(Temporal date) {
        Temporal day = date instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : date;
        return new PartialDate(
                day.get(ChronoField.YEAR),
                day.get(ChronoField.MONTH_OF_YEAR),
                day.get(ChronoField.DAY_OF_MONTH));
    }

    private static PartialDate withoutStandIn(PartialDate date, @Nullable String omitted) {
        boolean standIn = date.year() == NO_YEAR || Integer.toString(date.year()).equals(omitted);
        return standIn && date.month() > 0 ? new PartialDate(0, date.month(), date.day()) : date;
    }

    private static int orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }
}
