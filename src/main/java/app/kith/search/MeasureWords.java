package app.kith.search;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The values of the filters that count, as they are typed: `6m`, `>2`, `given`.
final class MeasureWords {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,4})([dwmy])");
    private static final Pattern AMOUNT = Pattern.compile("(>=|<=|>|<|=)?(\\d{1,6})");
    private static final Pattern BEGUN = Pattern.compile("\\d{0,4}|>=?|<=?|=");
    private static final List<String> PERIODS = List.of("3m", "6m", "1y");
    private static final List<String> AMOUNTS = List.of("0", ">0", ">2");

    private MeasureWords() {}

    /// What `value` asks of `filter`; empty when it is no such value.
    static Optional<Measure> of(Filter filter, String value) {
        String typed = value.strip().toLowerCase(Locale.ROOT);
        return switch (filter) {
            case QUIET -> period(typed).map(Measure.Quiet::new);
            case GIVEN -> amount(typed).map(Measure.Given::new);
            case RECEIVED -> amount(typed).map(Measure.Received::new);
            case BALANCE -> lean(typed).map(Measure.Balance::new);
            default -> Optional.empty();
        };
    }

    /// Whether more typing can make `value` one; until then it asks for nothing, so that the list does not flicker.
    static boolean unfinished(Filter filter, String value) {
        String typed = value.strip().toLowerCase(Locale.ROOT);
        return filter == Filter.BALANCE
                ? offers(filter).stream().anyMatch(offer -> offer.startsWith(typed))
                : BEGUN.matcher(typed).matches();
    }

    /// Some values to go on with.
    static List<String> offers(Filter filter) {
        return switch (filter) {
            case QUIET -> PERIODS;
            case GIVEN, RECEIVED -> AMOUNTS;
            case BALANCE -> List.of("given", "received", "even");
            default -> List.of();
        };
    }

    private static Optional<Period> period(String typed) {
        var form = PERIOD.matcher(typed);
        if (!form.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(form.group(1));
        return Optional.of(switch (form.group(2)) {
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            case "m" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        });
    }

    private static Optional<Measure.Amount> amount(String typed) {
        var form = AMOUNT.matcher(typed);
        if (!form.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(form.group(2));
        String sign = form.group(1) == null ? "=" : form.group(1);
        return Optional.of(switch (sign) {
            case ">" -> new Measure.Amount(count + 1, Integer.MAX_VALUE);
            case ">=" -> new Measure.Amount(count, Integer.MAX_VALUE);
            case "<" -> new Measure.Amount(0, count - 1);
            case "<=" -> new Measure.Amount(0, count);
            default -> new Measure.Amount(count, count);
        });
    }

    private static Optional<Measure.Lean> lean(String typed) {
        return switch (typed) {
            case "given" -> Optional.of(Measure.Lean.GIVEN);
            case "received" -> Optional.of(Measure.Lean.RECEIVED);
            case "even" -> Optional.of(Measure.Lean.EVEN);
            default -> Optional.empty();
        };
    }
}
