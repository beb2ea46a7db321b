package app.kith.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes e-mail addresses, web addresses and telephone numbers out of a text, with the words that stand before them
/// ("Tel:", "Mobile"), and leaves [#CUT] where each stood.
final class ReachReader {
    /// Stands in what is left of a text where something was taken out.
    static final char CUT = '\u0001';

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EMAIL = Pattern.compile(before("mail.plain")
            + "(?:mailto:)?<?(?<![\\p{L}\\p{N}._%+@-])([\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)>?",
            FLAGS);
    private static final Pattern LINK = Pattern.compile(before("link.plain")
            + "(?<![\\p{L}\\p{N}@.])<?((?:https?://|www\\.)[^\\s<>\"\u0001]+[^\\s<>\",;.:!?)\u0001]"
            + "|(?-i:[a-z0-9][a-z0-9-]+(?:\\.[a-z0-9-]{2,})*\\.[a-z]{2,})(?:/[^\\s<>\",;\u0001]*)?(?![\\p{L}\\p{N}@]))>?",
            FLAGS);
    private static final Pattern PHONE = Pattern
            .compile("(?:(?<![\\p{L}\\p{N}])(\\p{L}[\\p{L}-]*)([.:]{1,2}\\s*|\\s+|(?=\\+)))?"
                    + "(?<![\\p{L}\\p{N}+])(\\+?\\(?\\d[\\d\\s\u00A0().\u2010-\u2013/-]{3,}\\d"
                    + "(?:\\s*(?:ext|x|dw|durchwahl|ramal)\\.?\\s?\\d{1,6})?)(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern NO_PHONE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}"
            + "|\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{4}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}|\\d{4}-\\d{3}|\\d{5}-\\d{4}"
            + "|(?:19|20)\\d\\d\\s?[-\u2013]\\s?(?:19|20)\\d\\d");
    private static final Map<String, String> SERVICES = Map.of("linkedin.com", "LinkedIn", "xing.com", "XING", "x.com",
            "X", "twitter.com", "X", "github.com", "GitHub", "instagram.com", "Instagram", "facebook.com", "Facebook",
            "bsky.app", "Bluesky", "youtube.com", "YouTube", "threads.net", "Threads");
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 21;

    /// What was found, and the text around it.
    record Found(Reach reach, String left) {}

    private ReachReader() {}

    static Found read(String text) {
        var emails = new ArrayList<Email>();
        var links = new ArrayList<Link>();
        var phones = new ArrayList<Phone>();
        String left = EMAIL.matcher(text.replace(CUT, ' ')).replaceAll(found -> {
            emails.add(new Email("", found.group(1)));
            return String.valueOf(CUT);
        });
        left = LINK.matcher(left).replaceAll(found -> {
            links.add(link(found.group(1)));
            return String.valueOf(CUT);
        });
        left = PHONE.matcher(left).replaceAll(found -> takePhone(found, phones));
        return new Found(new Reach(distinct(emails), distinct(phones), List.of(), distinct(links)), left);
    }

    private static String takePhone(MatchResult found, List<Phone> phones) {
        String number = found.group(3).strip();
        long digits = number.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || NO_PHONE.matcher(number).matches()) {
            return Matcher.quoteReplacement(found.group());
        }
        String word = found.group(1) == null ? "" : found.group(1);
        Optional<String> label = EntryWords.phoneLabel(word);
        phones.add(new Phone(label.orElse(""), number));
        return label.isPresent() || word.isEmpty() ? String.valueOf(CUT)
                : Matcher.quoteReplacement(word + found.group(2)) + CUT;
    }

    private static Link link(String address) {
        String host = address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#].*$", "");
        String service = SERVICES.entrySet()
                .stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return new Link(service, address, !service.isEmpty());
    }

    private static <T> List<T> distinct(List<T> all) {
        return all.stream().distinct().toList();
    }

    private static String before(String key) {
        return "(?:(?<![\\p{L}\\p{N}])(?:" + alternatives(EntryWords.set(key)) + ")\\s?:\\s*)?";
    }

    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
