package app.kith.ui.ledger;

import app.kith.ledger.Direction;
import app.kith.ledger.ExchangeFilter;
import app.kith.ledger.ExchangeFilter.Which;
import app.kith.ledger.Kind;
import app.kith.people.PersonRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the page of the ledger shows.
///
/// @param kind of this kind only; null for every kind
/// @param with with this person only; null for everybody
/// @param which by their state; of conversations there are no others than counted and voided ones
record EntriesFilter(Sort sort, @Nullable Kind kind, @Nullable PersonRow with, Period period, Which which) {
    /// What a newcomer sees.
    static final EntriesFilter USUAL = new EntriesFilter(Sort.BOTH, null, null, Period.TWELVE_MONTHS, Which.ALL);

    /// What sort of entries.
    enum Sort {
        BOTH, GIVEN, RECEIVED, CONVERSATIONS;

        @Nullable
        Direction direction() {
            return switch (this) {
                case GIVEN -> Direction.GIVEN;
                case RECEIVED -> Direction.RECEIVED;
                case BOTH, CONVERSATIONS -> null;
            };
        }
    }

    /// The same of another sort. Conversations have no kinds of worth, and are never thanked for.
    EntriesFilter of(Sort other) {
        boolean talks = other == Sort.CONVERSATIONS;
        Which still = talks && (which == Which.UNTHANKED || which == Which.DRAFTS) ? Which.ALL : which;
        return new EntriesFilter(other, talks ? null : kind, with, period, still);
    }

    EntriesFilter of(@Nullable Kind other) {
        return new EntriesFilter(sort, other, with, period, which);
    }

    EntriesFilter with(@Nullable PersonRow other) {
        return new EntriesFilter(sort, kind, other, period, which);
    }

    EntriesFilter in(Period other) {
        return new EntriesFilter(sort, kind, with, other, which);
    }

    EntriesFilter only(Which other) {
        return new EntriesFilter(sort, kind, with, period, other);
    }

    /// The entries a total was counted from; all of them again when it is what is shown.
    EntriesFilter toTotal(Sort counted) {
        return shows(counted) ? of(Sort.BOTH).only(Which.ALL) : of(counted).only(Which.VALUED);
    }

    /// Whether the entries of a total are what is shown.
    boolean shows(Sort counted) {
        return sort == counted && which == Which.VALUED;
    }

    /// The entries a month was drawn from; the twelve months again when it is what is shown.
    EntriesFilter toMonth(YearMonth month) {
        Sort drawn = sort == Sort.CONVERSATIONS ? Sort.BOTH : sort;
        return month.equals(period.month())
                ? in(Period.TWELVE_MONTHS).only(Which.ALL)
                : of(drawn).in(Period.of(month)).only(Which.VALUED);
    }

    /// Whatever still waits for a thank-you; all entries again when that is what is shown.
    EntriesFilter toThank() {
        return which == Which.UNTHANKED ? only(Which.ALL) : unthanked();
    }

    /// Whatever still waits for a thank-you, with whomever this names.
    EntriesFilter unthanked() {
        return new EntriesFilter(Sort.BOTH, null, with, Period.of(Period.Span.ALL), Which.UNTHANKED);
    }

    /// The exchanges that are listed.
    ExchangeFilter exchanges(LocalDate today) {
        return counted(today).going(sort.direction()).only(which);
    }

    /// The exchanges that totals are counted from.
    ExchangeFilter counted(LocalDate today) {
        return drawn(today).between(period.from(today), period.until());
    }

    /// The exchanges that months are drawn from.
    ExchangeFilter drawn(LocalDate today) {
        return ExchangeFilter.ALL.ofContact(with == null ? null : with.id())
                .ofKinds(kind == null ? Set.of() : Set.of(kind))
                .between(Period.firstDrawn(today).atDay(1), YearMonth.from(today).atEndOfMonth());
    }
}
