package app.kith.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// Finds the beginnings among the entries of one contact. What answers an entry breaks a silence but begins nothing.
final class BeginningsReading {
    private final TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
    private final TreeSet<LocalDate> mine = new TreeSet<>();
    private final TreeSet<LocalDate> theirs = new TreeSet<>();

    BeginningsReading(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.signs().forEach(day -> days.computeIfAbsent(day, none -> new ArrayList<>(1)));
            entry.mine().forEach(mine::add);
            entry.theirs().forEach(theirs::add);
            if (entry.begins()) {
                days.computeIfAbsent(entry.on(), none -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    /// The user's last sign of life; null without one.
    @Nullable
    LocalDate lastMine() {
        return mine.isEmpty() ? null : mine.last();
    }

    /// The contact's last sign of life; null without one.
    @Nullable
    LocalDate lastTheirs() {
        return theirs.isEmpty() ? null : theirs.last();
    }

    /// The last sign of life of either; null without one.
    @Nullable
    LocalDate last() {
        return days.isEmpty() ? null : days.lastKey();
    }

    /// All of them, the newest first.
    List<Beginning> all(int silentDays) {
        var starts = new ArrayList<LocalDate>();
        LocalDate before = null;
        for (var day : days.entrySet()) {
            boolean silence = before == null || ChronoUnit.DAYS.between(before, day.getKey()) > silentDays;
            if (silence && !day.getValue().isEmpty()) {
                starts.add(day.getKey());
            }
            before = day.getKey();
        }
        var found = new ArrayList<Beginning>();
        for (int i = starts.size() - 1; i >= 0; i--) {
            found.add(beginning(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX));
        }
        return found;
    }

    private Beginning beginning(LocalDate day, LocalDate next) {
        List<Entry> entries = days.getOrDefault(day, List.of());
        Began by = by(entries);
        boolean ask = entries.stream().anyMatch(entry -> by != Began.UNKNOWN && entry.sort() == Entry.Sort.askOf(by));
        Entry.Sort gift = by == Began.ME ? Entry.Sort.GIVEN : Entry.Sort.RECEIVED;
        boolean brought = by != Began.UNKNOWN
                && entries.stream().anyMatch(entry -> entry.sort() == gift && entry.weight() > 0);
        return new Beginning(day, by, ask, brought, daysToAnswer(day, next, by));
    }

    private OptionalLong daysToAnswer(LocalDate day, LocalDate next, Began by) {
        if (by == Began.UNKNOWN) {
            return OptionalLong.empty();
        }
        var answers = by == Began.ME ? theirs : mine;
        LocalDate answer = answers.ceiling(day);
        return answer == null || !answer.isBefore(next)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(day, answer));
    }

    private static Began by(List<Entry> entries) {
        boolean me = entries.stream().anyMatch(entry -> entry.began() == Began.ME);
        boolean them = entries.stream().anyMatch(entry -> entry.began() == Began.THEM);
        if (me == them) {
            return Began.UNKNOWN;
        }
        return me ? Began.ME : Began.THEM;
    }
}
