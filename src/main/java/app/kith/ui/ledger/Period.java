package app.kith.ui.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Which days of the ledger are shown.
///
/// @param month the month, for a single one
record Period(Span span, @Nullable YearMonth month) {
    /// How many months are drawn, this one included.
    static final int MONTHS = 12;

    static final Period TWELVE_MONTHS = new Period(Span.TWELVE_MONTHS, null);

    /// How much of the time. `TWELVE_MONTHS` is this month and the eleven before it.
    enum Span {
        TWELVE_MONTHS, THIS_YEAR, ALL, MONTH
    }

    static Period of(Span span) {
        return new Period(span, null);
    }

    static Period of(YearMonth month) {
        return new Period(Span.MONTH, month);
    }

    /// The first of the months that are drawn.
    static YearMonth firstDrawn(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1L);
    }

    /// The first day; null where there is none.
    @Nullable
    LocalDate from(LocalDate today) {
        return switch (span) {
            case TWELVE_MONTHS -> firstDrawn(today).atDay(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case ALL -> null;
            case MONTH -> month == null ? null : month.atDay(1);
        };
    }

    /// The last day; null where there is none.
    @Nullable
    LocalDate until() {
        return month == null ? null : month.atEndOfMonth();
    }
}
