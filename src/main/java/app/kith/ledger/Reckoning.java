package app.kith.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// Works standing out of entries, as `rules.md` has it. Asks nobody and keeps nothing.
record Reckoning(Measures measures, LocalDate today) {
    private static final int LARGEST = 3;
    private static final int ASKS_IN_A_ROW = 3;

    /// The standing of a contact.
    ///
    /// @param unordered the contact's entries that count, in any order
    Standing of(UUID contact, Set<Mark> marks, List<Entry> unordered) {
        var entries = new ArrayList<>(unordered);
        entries.sort(Entry.IN_TIME);
        var reading = new BeginningsReading(entries);
        List<Beginning> beginnings = reading.all(measures.silentDays());
        int gave = count(entries, Entry::given);
        int received = count(entries, Entry::received);
        int conversations = count(entries, entry -> entry.sort().conversation());
        boolean friend = marks.contains(Mark.HELLO_WELCOME);
        return new Standing(contact, marks, friend ? null : Balance.of(entries, today, measures), gave, received,
                conversations, latest(beginnings), !friend && gave == 0 && onlyAsks(beginnings, Began.ME),
                !friend && received == 0 && onlyAsks(beginnings, Began.THEM), reading.lastMine(), reading.lastTheirs(),
                reading.last(), silence(entries, reading.lastTheirs()), largest(entries));
    }

    private static int count(List<Entry> entries, Predicate<Entry> wanted) {
        int count = 0;
        for (Entry entry : entries) {
            count += wanted.test(entry) ? 1 : 0;
        }
        return count;
    }

    private Beginnings latest(List<Beginning> all) {
        LocalDate from = today.minusMonths(measures.beginningMonths());
        int count = 0;
        while (count < Math.min(all.size(), measures.beginnings()) && !all.get(count).on().isBefore(from)) {
            count++;
        }
        return new Beginnings(all.subList(0, count), measures.fewestKnown(), measures.oneSided());
    }

    private static boolean onlyAsks(List<Beginning> beginnings, Began side) {
        int asks = 0;
        for (Beginning each : beginnings) {
            if (each.by() == side && asks < ASKS_IN_A_ROW) {
                if (!each.ask()) {
                    return false;
                }
                asks++;
            }
        }
        return asks == ASKS_IN_A_ROW;
    }

    /// What asks for an answer is unanswered when no sign of life came since; several on one day are one.
    private @Nullable Silence silence(List<Entry> entries, @Nullable LocalDate lastTheirs) {
        LocalDate waitedSince = today.minusDays(measures.unanswered());
        var unanswered = new ArrayList<LocalDate>();
        for (Entry entry : entries) {
            boolean waits = entry.given() || entry.sort() == Entry.Sort.MY_MESSAGE
                    || entry.sort() == Entry.Sort.MY_ASK;
            boolean since = lastTheirs == null || entry.on().isAfter(lastTheirs);
            if (waits && since && !entry.on().isAfter(waitedSince) && !unanswered.contains(entry.on())) {
                unanswered.add(entry.on());
            }
        }
        if (unanswered.size() < 2) {
            return null;
        }
        LocalDate since = unanswered.getLast().plusDays(measures.unanswered());
        LocalDate until = since.plusWeeks(measures.silenceWeeks());
        return today.isBefore(until) ? new Silence(since, until) : null;
    }

    private List<UUID> largest(List<Entry> entries) {
        var largest = new ArrayList<Weighed>(LARGEST + 1);
        for (Entry entry : entries) {
            if (entry.valued()) {
                largest.add(new Weighed(entry, Balance.worth(entry, today, measures)));
                if (largest.size() > LARGEST) {
                    largest.sort(Weighed.HEAVIEST_FIRST);
                    largest.removeLast();
                }
            }
        }
        largest.sort(Weighed.HEAVIEST_FIRST);
        return largest.stream().map(weighed -> weighed.entry.id()).toList();
    }

    /// An entry and what it still weighs.
    private record Weighed(Entry entry, double worth) {
        static final Comparator<Weighed> HEAVIEST_FIRST = Comparator.comparingDouble(Weighed::worth)
                .thenComparing(weighed -> weighed.entry.on())
                .thenComparing(weighed -> weighed.entry.id())
                .reversed();
    }

    /// Whether somebody met on `met` counts as just met.
    boolean justMet(@Nullable LocalDate met) {
        return met != null && ChronoUnit.DAYS.between(met, today) < measures.justMet();
    }
}
