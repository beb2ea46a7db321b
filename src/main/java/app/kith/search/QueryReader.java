package app.kith.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Reads a typed query from left to right.
final class QueryReader {
    private static final int LONGEST = 2_000;
    private static final String QUOTES = "\"“”„‟«»";
    private static final String PHONE_SIGNS = "+()/.-–";
    private static final int MOST_WORDS = 24;
    private static final int FEWEST_DIGITS = 5;
    private static final int FEWEST_DIGITS_APART = 7;

    private final String typed;
    private final String text;
    private final List<Part> required = new ArrayList<>();
    private final List<Part> excluded = new ArrayList<>();
    private final List<Query.Measured> measured = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private int at;
    private boolean unclosed;

    QueryReader(String typed) {
        this.typed = typed;
        String kept = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        this.text = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    Query read() {
        while (skipBlanks()) {
            boolean exclude = text.charAt(at) == '-' && at + 1 < text.length() && !blank(at + 1);
            if (exclude) {
                at++;
            }
            part(exclude);
        }
        endOfNumber();
        return new Query(typed, first(required), first(excluded), from, until, measured, List.of());
    }

    private static List<Part> first(List<Part> parts) {
        var kept = new LinkedHashSet<Part>();
        int words = 0;
        for (var part : parts) {
            words += kept.contains(part) ? 0 : part.size();
            if (words <= MOST_WORDS) {
                kept.add(part);
            }
        }
        return List.copyOf(kept);
    }

    private void part(boolean exclude) {
        if (quote(at)) {
            endOfNumber();
            String inside = quoted();
            add(Runs.quoted(inside, unclosed && !exclude), exclude);
            return;
        }
        int start = at;
        while (at < text.length() && !blank(at) && text.charAt(at) != ':') {
            at++;
        }
        var filter = at < text.length() && text.charAt(at) == ':' ? Filter.named(text.substring(start, at)) : null;
        if (filter != null && filter.isPresent()) {
            at++;
            endOfNumber();
            filtered(filter.get(), exclude);
            return;
        }
        while (at < text.length() && !blank(at)) {
            at++;
        }
        word(text.substring(start, at), exclude);
    }

    private void word(String word, boolean exclude) {
        if (!exclude && number(word)) {
            numbers.add(word);
            return;
        }
        endOfNumber();
        add(Runs.typed(word, !exclude && at >= text.length()), exclude);
    }

    private void filtered(Filter filter, boolean exclude) {
        boolean quoted = at < text.length() && quote(at);
        String value = quoted ? quoted() : toBlank();
        if (filter.dated()) {
            dated(filter, value, exclude);
            return;
        }
        if (filter.counted()) {
            counted(filter, value, exclude);
            return;
        }
        boolean open = !exclude && at >= text.length() && (!quoted || unclosed);
        var run = quoted ? Runs.quoted(value, open) : Runs.value(value, open);
        if (run != null) {
            (exclude ? excluded : required).add(new Part.Filtered(filter, run));
        }
    }

    private void dated(Filter filter, String value, boolean exclude) {
        var day = Day.of(value);
        if (day.isPresent()) {
            boolean after = (filter == Filter.AFTER) != exclude;
            if (after) {
                from = from == null || day.get().isAfter(from) ? day.get() : from;
            } else {
                until = until == null || day.get().isBefore(until) ? day.get() : until;
            }
        } else if (!Day.unfinished(value)) {
            add(Runs.typed(filter.typed() + ":" + value, at >= text.length()), exclude);
        }
    }

    private void counted(Filter filter, String value, boolean exclude) {
        var measure = MeasureWords.of(filter, value);
        if (measure.isPresent()) {
            measured.add(new Query.Measured(measure.get(), exclude));
        } else if (!MeasureWords.unfinished(filter, value)) {
            add(Runs.typed(filter.typed() + ":" + value, at >= text.length()), exclude);
        }
    }

    private void add(Part.@Nullable Run run, boolean exclude) {
        if (run != null) {
            (exclude ? excluded : required).add(run);
        }
    }

    /// Digits that stand beside each other may be one telephone number, however it was grouped.
    private void endOfNumber() {
        if (numbers.isEmpty()) {
            return;
        }
        String together = String.join(" ", numbers);
        String digits = PhoneDigits.digits(together);
        var words = new ArrayList<Part.Run>();
        for (int i = 0; i < numbers.size(); i++) {
            var run = Runs.typed(numbers.get(i), i == numbers.size() - 1 && at >= text.length());
            if (run != null) {
                words.add(run);
            }
        }
        boolean phone = digits.length() >= (numbers.size() > 1 ? FEWEST_DIGITS_APART : FEWEST_DIGITS);
        if (phone) {
            String first = numbers.getFirst();
            boolean whole = first.contains("+") || first.startsWith("00");
            required.add(new Part.Digits(PhoneDigits.withoutZeros(digits), whole, List.copyOf(words)));
        } else {
            required.addAll(words);
        }
        numbers.clear();
    }

    private static boolean number(String word) {
        return word.chars().anyMatch(Character::isDigit)
                && word.chars().allMatch(sign -> Character.isDigit(sign) || PHONE_SIGNS.indexOf(sign) >= 0);
    }

    private String quoted() {
        int start = ++at;
        while (at < text.length() && !quote(at)) {
            at++;
        }
        String inside = text.substring(start, at);
        unclosed = at >= text.length();
        at = Math.min(at + 1, text.length());
        return inside;
    }

    private String toBlank() {
        int start = at;
        while (at < text.length() && !blank(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean skipBlanks() {
        while (at < text.length() && blank(at)) {
            at++;
        }
        return at < text.length();
    }

    private boolean blank(int index) {
        char sign = text.charAt(index);
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private boolean quote(int index) {
        return QUOTES.indexOf(text.charAt(index)) >= 0;
    }
}
