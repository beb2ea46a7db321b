package app.kith.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A day of which the year, or the day and month, may be unknown: a birthday without its year, a meeting in "May 2024".
///
/// @param year the year, 0 when unknown
/// @param month 1 to 12, 0 when unknown
/// @param day 1 to 31, 0 when unknown
public record PartialDate(int year, int month, int day) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int LEAP_YEAR = 2000;

    /// @throws DateTimeException when the parts make no day, month or year, such as 30 February or a day without a month
    public PartialDate {
        boolean known = year > 0 || month > 0;
        if (!known || year < 0 || year > 9999 || (day > 0 && month == 0)) {
            throw new DateTimeException("No such date: " + year + "-" + month + "-" + day);
        }
        if (month > 0) {
            LocalDate.of(year > 0 ? year : LEAP_YEAR, month, day > 0 ? day : 1);
        }
    }

    /// The whole date of `date`.
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads what [#toString] writes: `1985-04-12`, `--04-12`, `1985-04`, `1985`; empty for anything else.
    public static Optional<PartialDate> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The date as a [LocalDate] when year, month and day are all known.
    public Optional<LocalDate> whole() {
        return year > 0 && day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The day of the year when month and day are known.
    public Optional<MonthDay> monthDay() {
        return day > 0 ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    /// The month of a year when both are known.
    public Optional<YearMonth> yearMonth() {
        return year > 0 && month > 0 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    /// The extended form of ISO 8601, with `-` for an unknown year: `1985-04-12`, `--04-12`, `--04`, `1985-04`, `1985`.
    @Override
    public String toString() {
        var text = new StringBuilder(year > 0 ? "%04d".formatted(year) : "-");
        if (month > 0) {
            text.append("-%02d".formatted(month));
        }
        if (day > 0) {
            text.append("-%02d".formatted(day));
        }
        return text.toString();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
