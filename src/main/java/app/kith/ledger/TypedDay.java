package app.kith.ledger;

import app.kith.people.PartialDate;
import app.kith.people.TypedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the day at the end of typed words: `yesterday`, `3 days ago`, `2026-11-20`, `20 Nov`. A day still to come is no day on
/// which something happened, and stays where it was typed.
final class TypedDay {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int MOST_WORDS = 3;

    private final TypedDate dates;
    private final LocalDate today;

    TypedDay(TypedDate dates, LocalDate today) {
        this.dates = dates;
        this.today = today;
    }

    /// A day, and how many words it took.
    record Found(LocalDate day, int words) {}

    /// The day that the last of `words` say.
    ///
    /// @param anyForm whether `20 Nov` counts too; in running text only what can hardly mean anything else does
    Optional<Found> atEnd(List<String> words, boolean anyForm) {
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            List<String> last = words.subList(words.size() - count, words.size());
            Optional<LocalDate> day = day(last, anyForm).filter(found -> !found.isAfter(today));
            if (day.isPresent()) {
                boolean preposition = words.size() > count
                        && LedgerWords.is("on", words.get(words.size() - count - 1));
                return Optional.of(new Found(day.get(), preposition ? count + 1 : count));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(List<String> words, boolean anyForm) {
        if (words.size() == 1) {
            Optional<LocalDate> day = oneWord(words.getFirst());
            if (day.isPresent()) {
                return day;
            }
        }
        if (words.size() == MOST_WORDS) {
            Optional<LocalDate> day = ago(words);
            if (day.isPresent()) {
                return day;
            }
        }
        return anyForm ? dates.read(String.join(" ", words)).flatMap(this::past) : Optional.empty();
    }

    private Optional<LocalDate> oneWord(String word) {
        if (LedgerWords.is("today", word)) {
            return Optional.of(today);
        }
        if (LedgerWords.is("yesterday", word)) {
            return Optional.of(today.minusDays(1));
        }
        if (LedgerWords.is("daybefore", word)) {
            return Optional.of(today.minusDays(2));
        }
        return ISO.matcher(word).matches() ? PartialDate.parse(word).flatMap(PartialDate::whole) : Optional.empty();
    }

    private Optional<LocalDate> ago(List<String> words) {
        boolean behind = LedgerWords.is("ago", words.get(2));
        boolean before = LedgerWords.is("since", words.get(0));
        if (!behind && !before) {
            return Optional.empty();
        }
        String number = words.get(behind ? 0 : 1);
        String unit = words.get(behind ? 1 : 2);
        boolean weeks = LedgerWords.is("week", unit);
        return NUMBER.matcher(number).matches() && (weeks || LedgerWords.is("day", unit))
                ? Optional.of(today.minusDays(Long.parseLong(number) * (weeks ? 7 : 1)))
                : Optional.empty();
    }

    /// A day without its year is the last such day.
    private Optional<LocalDate> past(PartialDate date) {
        try {
            return date.whole().or(() -> date.monthDay().map(day -> {
                LocalDate thisYear = day.atYear(today.getYear());
                return thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear;
            }));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
