package app.kith.ui.ledger;

import app.kith.ledger.Conversation;
import app.kith.ledger.Exchange;
import app.kith.ledger.ExchangeFilter;
import app.kith.ledger.ExchangeFilter.Which;
import app.kith.ledger.Moment;
import app.kith.ledger.MonthTotal;
import app.kith.people.PersonRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what the page of the ledger shows; off the window's thread.
record EntriesReading(LedgerMeans means) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /// @param limit how many rows at most
    EntriesShown read(EntriesFilter filter, int limit, boolean tallies) {
        LocalDate today = LocalDate.now(means.book().clock());
        var exchanges = means.exchanges();
        List<Moment> listed = listed(filter, today, limit + 1);
        boolean any = !listed.isEmpty() || exchanges.count(ExchangeFilter.ALL) > 0
                || means.conversations().count(FIRST_DAY, LAST_DAY) > 0;
        return new EntriesShown(filter, any, named(listed.subList(0, Math.min(limit, listed.size()))),
                listed.size() > limit, exchanges.totals(filter.counted(today)), conversations(filter, today),
                exchanges.count(filter.unthanked().exchanges(today)), months(filter, today), tallies);
    }

    private List<Moment> listed(EntriesFilter filter, LocalDate today, int limit) {
        if (filter.sort() != EntriesFilter.Sort.CONVERSATIONS) {
            return means.exchanges()
                    .page(filter.exchanges(today), null, limit)
                    .stream()
                    .map((Exchange exchange) -> (Moment) new Moment.Passed(exchange))
                    .toList();
        }
        return talks(filter, today)
                .filter(talk -> filter.which() == Which.ALL || talk.counts() == (filter.which() != Which.VOIDED))
                .limit(limit)
                .map(talk -> (Moment) new Moment.Spoke(talk))
                .toList();
    }

    private long conversations(EntriesFilter filter, LocalDate today) {
        return filter.with() == null
                ? means.conversations().count(from(filter, today), until(filter))
                : talks(filter, today).filter(Conversation::counts).count();
    }

    private Stream<Conversation> talks(EntriesFilter filter, LocalDate today) {
        LocalDate from = from(filter, today);
        LocalDate until = until(filter);
        PersonRow with = filter.with();
        if (with == null) {
            var talks = new ArrayList<Conversation>();
            means.conversations().each(from, until, talks::add);
            return talks.stream();
        }
        return means.conversations()
                .of(with.id())
                .stream()
                .filter(talk -> !talk.on().isBefore(from) && !talk.on().isAfter(until));
    }

    private List<EntryRow> named(List<Moment> moments) {
        List<UUID> ids = moments.stream().flatMap(EntriesReading::people).distinct().toList();
        Map<UUID, PersonRow> known = means.people()
                .rows(ids)
                .stream()
                .collect(Collectors.toMap(PersonRow::id, person -> person));
        return moments.stream()
                .map(moment -> new EntryRow(moment, people(moment).filter(known::containsKey).map(known::get).toList()))
                .toList();
    }

    private List<MonthTotal> months(EntriesFilter filter, LocalDate today) {
        var known = new HashMap<YearMonth, MonthTotal>();
        means.exchanges().months(filter.drawn(today)).forEach(month -> known.put(month.month(), month));
        YearMonth first = Period.firstDrawn(today);
        return LongStream.range(0, Period.MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> known.getOrDefault(month, new MonthTotal(month, 0, 0, 0, 0)))
                .toList();
    }

    private static Stream<UUID> people(Moment moment) {
        return switch (moment) {
            case Moment.Passed(var exchange) -> Stream.of(exchange.contact());
            case Moment.Spoke(var talk) -> talk.contacts().stream();
            case Moment.Asked(var ask) -> Stream.of(ask.contact());
            case Moment.Jotted(var note) -> Stream.of(note.contact());
            case Moment.Meeting meeting -> Stream.of(meeting.id());
        };
    }

    private static LocalDate from(EntriesFilter filter, LocalDate today) {
        return orElse(filter.period().from(today), FIRST_DAY);
    }

    private static LocalDate until(EntriesFilter filter) {
        return orElse(filter.period().until(), LAST_DAY);
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }
}
