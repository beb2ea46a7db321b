package app.kith.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Telephone numbers inside a text, as strings of digits, so that a number is found however it is grouped.
final class PhoneDigits {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d(?:[ \u00A0()./–-]{0,3}\\d){5,18}");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");

    private static final int SHORTEST_ENDING = 7;

    private PhoneDigits() {}

    /// A number in a text.
    ///
    /// @param digits without zeros at the start
    record Digits(int start, int end, String digits) {}

    /// The numbers in `text` of at least six digits.
    static List<Digits> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        return NUMBER.matcher(text).results().map(PhoneDigits::number).toList();
    }

    /// The digits of `text` alone, in ASCII, without a trunk zero in brackets.
    static String digits(String text) {
        var digits = new StringBuilder();
        TRUNK_ZERO.matcher(text)
                .replaceAll("")
                .chars()
                .filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    /// The same without the zeros it begins with, which differ between calls from near and from afar.
    static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    /// The endings of `digits` that are long enough to be a number by themselves.
    static List<String> endings(String digits) {
        return IntStream.rangeClosed(1, digits.length() - SHORTEST_ENDING).mapToObj(digits::substring).toList();
    }

    private static Digits number(MatchResult found) {
        return new Digits(found.start(), found.end(), withoutZeros(digits(found.group())));
    }
}
