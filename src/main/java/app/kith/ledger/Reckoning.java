package app.kith.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Works standing out of entries, as `rules.md` has it. Asks nobody and keeps nothing.
record Reckoning(Measures measures, LocalDate today) {
    private static final int LARGEST = 3;
    private static final int ASKS_IN_A_ROW = 3;

    /// The standing of a contact.
    ///
    /// @param unordered the contact's entries that count, in any order
    Standing of(UUID contact, Set<Mark> marks, List<Entry> unordered) {
        List<Entry> entries = unordered.stream().sorted(Entry.IN_TIME).toList();
        var reading = new BeginningsReading(entries);
        List<Beginning> beginnings = reading.all(measures.silentDays());
        int gave = (int) entries.stream().filter(Entry::given).count();
        int received = (int) entries.stream().filter(Entry::received).count();
        int conversations = (int) entries.stream().filter(entry -> entry.sort().conversation()).count();
        boolean friend = marks.contains(Mark.HELLO_WELCOME);
        return new Standing(contact, marks, friend ? null : Balance.of(entries, today, measures), gave, received,
                conversations, latest(beginnings), !friend && gave == 0 && onlyAsks(beginnings, Began.ME),
                !friend && received == 0 && onlyAsks(beginnings, Began.THEM), reading.lastMine(), reading.lastTheirs(),
                reading.last(), silence(entries, reading.lastTheirs()), largest(entries));
    }

    private Beginnings latest(List<Beginning> all) {
        LocalDate from = today.minusMonths(measures.beginningMonths());
        List<Beginning> latest = all.stream()
                .filter(each -> !each.on().isBefore(from))
                .limit(measures.beginnings())
                .toList();
        return new Beginnings(latest, measures.fewestKnown(), measures.oneSided());
    }

    private static boolean onlyAsks(List<Beginning> beginnings, Began side) {
        List<Beginning> last = beginnings.stream().filter(each -> each.by() == side).limit(ASKS_IN_A_ROW).toList();
        return last.size() == ASKS_IN_A_ROW && last.stream().allMatch(Beginning::ask);
    }

    /// What asks for an answer is unanswered when no sign of life came since; several on one day are one.
    private @Nullable Silence silence(List<Entry> entries, @Nullable LocalDate lastTheirs) {
        LocalDate waitedSince = today.minusDays(measures.unanswered());
        List<LocalDate> unanswered = entries.stream()
                .filter(entry -> entry.given() || entry.sort() == Entry.Sort.MY_MESSAGE
                        || entry.sort() == Entry.Sort.MY_ASK)
                .map(Entry::on)
                .filter(day -> (lastTheirs == null || day.isAfter(lastTheirs)) && !day.isAfter(waitedSince))
                .distinct()
                .toList();
        if (unanswered.size() < 2) {
            return null;
        }
        LocalDate since = unanswered.getLast().plusDays(measures.unanswered());
        LocalDate until = since.plusWeeks(measures.silenceWeeks());
        return today.isBefore(until) ? new Silence(since, until) : null;
    }

    private List<UUID> largest(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::valued)
                .sorted(Comparator.comparingDouble((Entry entry) -> Balance.worth(entry, today, measures))
                        .thenComparing(Entry::on)
                        .thenComparing(Entry::id)
                        .reversed())
                .limit(LARGEST)
                .map(Entry::id)
                .toList();
    }

    /// Whether somebody met on `met` counts as just met.
    boolean justMet(@Nullable LocalDate met) {
        return met != null && ChronoUnit.DAYS.between(met, today) < measures.justMet();
    }
}
