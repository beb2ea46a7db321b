package app.kith.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Which exchanges are asked for; everything that is null or empty asks for all.
///
/// @param contact with whom
/// @param kinds of these kinds; empty for every kind
/// @param from on this day or later
/// @param until on this day or earlier
public record ExchangeFilter(
        @Nullable UUID contact,
        @Nullable Direction direction,
        Set<Kind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Which which) {
    /// Everything, voided entries and drafts included.
    public static final ExchangeFilter ALL = new ExchangeFilter(null, null, Set.of(), null, null, Which.ALL);

    /// Which entries by their state. `COUNTED`: what happened and was not voided. `VALUED`: what counts and weighs 1 or more, as
    /// totals reckon. `UNTHANKED`: received and not yet thanked for.
    public enum Which {
        ALL, COUNTED, VALUED, UNTHANKED, VOIDED, DRAFTS
    }

    /// Copies the kinds.
    public ExchangeFilter {
        kinds = Set.copyOf(kinds);
    }

    /// Everything with one contact.
    public static ExchangeFilter with(UUID contact) {
        return ALL.ofContact(contact);
    }

    /// The same with one contact, or with everybody.
    public ExchangeFilter ofContact(@Nullable UUID other) {
        return new ExchangeFilter(other, direction, kinds, from, until, which);
    }

    /// The same in one direction, or in both.
    public ExchangeFilter going(@Nullable Direction other) {
        return new ExchangeFilter(contact, other, kinds, from, until, which);
    }

    /// The same of some kinds, or of all.
    public ExchangeFilter ofKinds(Set<Kind> others) {
        return new ExchangeFilter(contact, direction, others, from, until, which);
    }

    /// The same within some days, both included; null for no bound.
    public ExchangeFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ExchangeFilter(contact, direction, kinds, first, last, which);
    }

    /// The same in another state.
    public ExchangeFilter only(Which other) {
        return new ExchangeFilter(contact, direction, kinds, from, until, other);
    }
}
