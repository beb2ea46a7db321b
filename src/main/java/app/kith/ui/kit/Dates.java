package app.kith.ui.kit;

import app.kith.platform.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/// Days as the reader's country writes them, and how long ago they were.
///
/// @param clock says what today is, and in which zone
public record Dates(Clock clock) {
    /// A day: `9 Nov 2026`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    /// The day of an instant in the reader's zone.
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, clock.getZone()));
    }

    /// A moment: the time alone when it was today, else with the day.
    public String moment(Instant instant) {
        var there = instant.atZone(clock.getZone());
        return there.toLocalDate().equals(LocalDate.now(clock))
                ? Texts.of(Dates.class)
                        .get("date.today", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(there))
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(there);
    }

    /// How long ago, in at most five letters: `12 d`, `3 w`, `5 mo`, `2 y`; *today* for today and whatever is to come.
    public String ago(LocalDate day) {
        return ago(day, "date.ago.");
    }

    /// How long ago, in words, for reading aloud: `12 days ago`.
    public String agoInWords(LocalDate day) {
        return ago(day, "date.words.");
    }

    private String ago(LocalDate day, String key) {
        var texts = Texts.of(Dates.class);
        var days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        if (days <= 0) {
            return texts.get(key + "today");
        }
        if (days < 14) {
            return texts.get(key + "days", days);
        }
        if (days < 60) {
            return texts.get(key + "weeks", days / 7);
        }
        return days < 730 ? texts.get(key + "months", days * 12 / 365) : texts.get(key + "years", days / 365);
    }
}
