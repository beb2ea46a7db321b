package app.kith.people;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Reads dates as people type them: `12.4.1985`, `April 12`, `12 de abril de 1985`, `1985-04-12`, `2024`.
public final class TypedDate {
    private static final Pattern DAYS_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?(?:\\s?(\\d{4}))?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./]?(\\d{2})[./]?(\\d{2})");
    private static final Pattern DAY_MONTH = Pattern
            .compile(
                    "(\\d{1,2})(?:\\.|st|nd|rd|th|º)?\\s+(?:de\\s+|of\\s+)?(\\p{L}+)\\.?,?(?:\\s+(?:de\\s+)?(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern
            .compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}+)\\.?,?\\s+(?:de\\s+|of\\s+)?(\\d{4})");
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW");

    private final boolean monthFirst;
    private final Locale locale;
    /// Learnt when the first name of a month is read: it takes longer than a start has.
    private volatile Map<String, Integer> months = Map.of();

    /// The order of `4/12/1985` is that of the locale; the names of months are understood in its language and in all the
    /// languages of Kith.
    public TypedDate(Locale locale) {
        this.monthFirst = MONTH_FIRST.contains(locale.getCountry());
        this.locale = locale;
    }

    /// The date in `text`, or empty when it is none or no day of any calendar year.
    public Optional<PartialDate> read(String text) {
        String typed = Names.folded(text);
        return PartialDate.parse(typed)
                .or(() -> numbers(YEAR_FIRST, typed, 1, 2, 3))
                .or(() -> numbers(DAYS_FIRST, typed, 3, 2, 1))
                .or(() -> slashes(typed))
                .or(() -> named(DAY_MONTH, typed, 3, 2, 1))
                .or(() -> named(MONTH_DAY, typed, 3, 1, 2))
                .or(() -> named(MONTH_YEAR, typed, 2, 1, 0));
    }

    private Optional<PartialDate> slashes(String typed) {
        var dayFirst = numbers(SLASHES, typed, 3, 2, 1);
        var other = numbers(SLASHES, typed, 3, 1, 2);
        return monthFirst ? other.or(() -> dayFirst) : dayFirst.or(() -> other);
    }

    private static Optional<PartialDate> numbers(Pattern form, String typed, int year, int month, int day) {
        var date = form.matcher(typed);
        return date.matches()
                ? date(number(date.group(year)), number(date.group(month)), number(date.group(day)))
                : Optional.empty();
    }

    private Optional<PartialDate> named(Pattern form, String typed, int year, int month, int day) {
        Matcher date = form.matcher(typed);
        Integer known = date.matches() ? months().get(date.group(month)) : null;
        return known == null
                ? Optional.empty()
                : date(number(date.group(year)), known, day == 0 ? 0 : number(date.group(day)));
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Map<String, Integer> months() {
        if (months.isEmpty()) {
            var learnt = new HashMap<String, Integer>();
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("pt"), locale).forEach(each -> learn(each, learnt));
            months = learnt;
        }
        return months;
    }

    private static void learn(Locale locale, Map<String, Integer> months) {
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE)) {
                String name = Names.folded(month.getDisplayName(style, locale)).replace(".", "");
                months.putIfAbsent(name, month.getValue());
            }
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
