package app.kith.ledger;

import app.kith.people.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Understands a line of the ledger as people type it: `gave jill: pilot numbers from Madrid`, `got marc: intro to Retail
/// Europe`, `call tunde 20 min`, `met ana, rui: lunch`, `jill called yesterday`. Verbs, days and kinds are understood in every
/// language of Kith; there is no wrong line, only one that does not say enough yet.
///
/// Any thread but the window's, since names are looked up.
public final class LedgerLine {
    private static final Pattern HEAD = Pattern.compile("([^:]*):(?!//)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3})(\\p{L}*)");
    private static final int CHOICES = 8;
    private static final int LONGEST_NAME = 3;

    private final Whom whom;
    private final TypedDate dates;
    private final Clock clock;

    /// @param locale says whether `4/12` is in April or in December
    public LedgerLine(Whom whom, Locale locale, Clock clock) {
        this.whom = whom;
        this.dates = new TypedDate(locale);
        this.clock = clock;
    }

    /// The kind of exchange that words name, such as help for `an hour on the figures`; empty when they name none.
    public static Optional<Kind> kindOf(String what) {
        return Verb.named(what);
    }

    /// What `typed` says.
    public Noted read(String typed) {
        return new Reading(LocalDate.now(clock)).read(typed.strip());
    }

    /// The reading of one line.
    private final class Reading {
        private final TypedDay days;
        private LocalDate on;
        private Verb verb = Verb.NONE;
        private int minutes;
        private boolean from;
        private boolean theirs;
        private final List<Noted.Named> people = new ArrayList<>();

        Reading(LocalDate today) {
            days = new TypedDay(dates, today);
            on = today;
        }

        Noted read(String typed) {
            var head = HEAD.matcher(typed);
            boolean divided = head.matches();
            var words = new ArrayList<>(words(divided ? head.group(1) : typed));
            takeDay(words, true);
            takeVerb(words);
            takeLength(words);
            List<String> rest = takePeople(words, divided);
            var said = new ArrayList<>(rest);
            if (divided) {
                said.addAll(words(head.group(2)));
                takeDay(said, false);
            }
            return noted(String.join(" ", said));
        }

        private Noted noted(String what) {
            var url = URL.matcher(what);
            String address = url.find() ? url.group() : "";
            return new Noted(verb.sort(theirs), verb.kind(what, !address.isEmpty()), verb.talk(what), people, on,
                    minutes,
                    what, address, verb.began(theirs, from));
        }

        private void takeDay(List<String> words, boolean anyForm) {
            days.atEnd(words, anyForm).ifPresent(found -> {
                on = found.day();
                words.subList(words.size() - found.words(), words.size()).clear();
            });
        }

        /// The verb stands first, or behind the name of whoever did it.
        private void takeVerb(List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            Verb first = Verb.of(words.getFirst());
            if (first != Verb.NONE) {
                verb = first;
                words.removeFirst();
            } else {
                for (int at = 1; at <= Math.min(LONGEST_NAME, words.size() - 1) && verb == Verb.NONE; at++) {
                    verb = Verb.of(words.get(at));
                    if (verb != Verb.NONE) {
                        theirs = true;
                        words.remove(at);
                    }
                }
            }
            while (words.size() > 1 && verb != Verb.NONE && little(words.getFirst())) {
                from |= LedgerWords.is("from", words.removeFirst());
            }
        }

        private boolean little(String word) {
            return LedgerWords.is("with", word) || LedgerWords.is("from", word);
        }

        private void takeLength(List<String> words) {
            for (int at = 0; at < words.size(); at++) {
                var length = LENGTH.matcher(words.get(at));
                if (length.matches() && verb.sort(theirs) == Noted.Sort.CONVERSATION) {
                    boolean apart = length.group(2).isEmpty();
                    String unit = apart && at + 1 < words.size() ? words.get(at + 1) : length.group(2);
                    int each = LedgerWords.is("hour", unit) ? 60 : LedgerWords.is("minute", unit) ? 1 : 0;
                    if (each > 0) {
                        minutes = Integer.parseInt(length.group(1)) * each;
                        words.subList(at, at + (apart ? 2 : 1)).clear();
                        return;
                    }
                }
            }
        }

        /// Before a colon everything between commas and *and* is a name; without a colon the longest that somebody is called.
        ///
        /// @return the words behind the names
        private List<String> takePeople(List<String> words, boolean divided) {
            List<String> rest = words;
            boolean more = !words.isEmpty();
            while (more) {
                int end = endOfName(rest);
                int length = divided ? end : longestKnown(rest.subList(0, end));
                name(rest.subList(0, length));
                rest = rest.subList(length, rest.size());
                more = length == end && !rest.isEmpty();
                while (more && !rest.isEmpty() && separates(rest.getFirst())) {
                    rest = rest.subList(1, rest.size());
                }
                more &= !rest.isEmpty();
            }
            return rest;
        }

        private static int endOfName(List<String> words) {
            for (int at = 0; at < words.size(); at++) {
                if (words.get(at).endsWith(",")) {
                    return at + 1;
                }
                if (at > 0 && separates(words.get(at))) {
                    return at;
                }
            }
            return words.size();
        }

        private static boolean separates(String word) {
            return word.equals(",") || LedgerWords.is("and", word);
        }

        private int longestKnown(List<String> words) {
            for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
                if (!whom.called(joined(words.subList(0, length)), 1).isEmpty()) {
                    return length;
                }
            }
            return words.size();
        }

        private void name(List<String> words) {
            String typed = joined(words);
            if (!typed.isEmpty()) {
                people.add(new Noted.Named(typed, whom.called(typed, CHOICES)));
            }
        }

        private static String joined(List<String> words) {
            return String.join(" ", words).replaceFirst("[\\s,]+$", "");
        }

        private static List<String> words(String text) {
            return Arrays.stream(text.strip().split("[\\s\\p{Z}]+", -1)).filter(word -> !word.isEmpty()).toList();
        }
    }
}
