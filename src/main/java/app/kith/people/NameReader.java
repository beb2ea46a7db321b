package app.kith.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a typed name into its parts: `Dr. Ursula von der Leyen`, `Souza, Ana`, `Ana SOUZA`, `王小明`.
public final class NameReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NICKNAME = Pattern
            .compile("[\"\u201C\u201E(]([^\"\u201C\u201D\u201E()]+)[\"\u201D\u201C)]");
    private static final Set<String> LONG_FAMILY_NAMES = Set.of("欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "夏侯", "皇甫",
            "尉迟", "公孙", "慕容", "令狐", "남궁", "황보", "제갈", "선우", "독고");
    private static final int MOST_WORDS = 6;

    /// A name, and the words behind it that belong to no name.
    record Read(Name name, String rest) {}

    private NameReader() {}

    /// The whole of `text` as a name; nothing of it is left out.
    public static Name name(String text) {
        String typed = Names.entered(text);
        int comma = typed.indexOf(',');
        if (comma > 0) {
            String behind = typed.substring(comma + 1).strip();
            String before = typed.substring(0, comma).strip();
            if (words(behind).stream().allMatch(EntryWords::isSuffix)) {
                return parts(words(before + " " + behind));
            }
            return parts(words(before), words(behind));
        }
        return parts(words(typed));
    }

    /// The name that `text` begins with, as far as it goes, and the rest.
    static Read begin(String text) {
        var nickname = NICKNAME.matcher(text);
        String nick = "";
        String typed = text;
        if (nickname.find() && nickname.start() > 0) {
            nick = nickname.group(1).strip();
            typed = text.substring(0, nickname.start()) + " " + text.substring(nickname.end());
        }
        List<String> words = words(typed);
        int end = end(words);
        Name name = parts(words.subList(0, end));
        return new Read(nick.isEmpty() ? name : nicknamed(name, nick),
                String.join(" ", words.subList(end, words.size())));
    }

    /// Whether `family, given` is more likely than a name followed by what the person does.
    static boolean isReversed(String family, String given) {
        List<String> first = words(family);
        List<String> second = words(given);
        boolean oneFamily = first.size() == 1 || EntryWords.isParticle(first.getFirst())
                || first.stream().allMatch(NameReader::isCapitals);
        boolean sameScript = Names
                .unspaced(first.getFirst()) == (!second.isEmpty() && Names.unspaced(second.getFirst()));
        return oneFamily && sameScript && !second.isEmpty() && second.size() <= 2 && !EntryWords.hasTitle(given)
                && !EntryWords.hasCompany(given)
                && second.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && (!isCapitals(word) || isCapitals(first.getFirst())));
    }

    /// Whether the whole of `text` may well be a person's name.
    static boolean looksLikeName(String text) {
        List<String> words = words(text);
        return !words.isEmpty() && words.size() <= MOST_WORDS && text.chars().noneMatch(Character::isDigit)
                && !EntryWords.isClosing(text) && !EntryWords.hasCompany(text) && end(words) == words.size()
                && words.stream()
                        .allMatch(word -> EntryWords.isParticle(word)
                                || !Character.isLowerCase(word.codePointAt(0)));
    }

    private static int end(List<String> words) {
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.getFirst().codePointAt(0));
        int named = 0;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean small = Character.isLowerCase(word.codePointAt(0));
            boolean over = named == MOST_WORDS || !isWord(word) || EntryWords.endsName(word)
                    || (capital && small && !EntryWords.isParticle(word) && !EntryWords.isSuffix(word))
                    || (!capital && named == 4);
            if (named > 0 && over) {
                return EntryWords.isParticle(words.get(at - 1)) && at > 1 ? at - 1 : at;
            }
            named++;
        }
        return words.size();
    }

    private static Name parts(List<String> typed) {
        var words = new ArrayList<>(typed);
        String prefix = "";
        while (words.size() > 1 && EntryWords.isPrefix(words.getFirst())) {
            prefix = (prefix + " " + words.removeFirst()).strip();
        }
        String suffix = "";
        while (words.size() > 1 && EntryWords.isSuffix(words.getLast())) {
            suffix = (words.removeLast() + " " + suffix).strip();
        }
        if (words.size() == 1) {
            return single(words.getFirst(), prefix, suffix);
        }
        if (!words.isEmpty() && words.stream().allMatch(Names::unspaced)) {
            return named(String.join(" ", words), prefix, words.subList(1, words.size()), words.subList(0, 1), suffix);
        }
        int family = family(words);
        return family < 0
                ? named("", prefix, words.subList(-family, words.size()), words.subList(0, -family), suffix)
                : named("", prefix, words.subList(0, family), words.subList(family, words.size()), suffix);
    }

    private static Name parts(List<String> family, List<String> given) {
        var behind = new ArrayList<>(given);
        String suffix = "";
        while (behind.size() > 1 && EntryWords.isSuffix(behind.getLast())) {
            suffix = (behind.removeLast() + " " + suffix).strip();
        }
        String prefix = "";
        while (behind.size() > 1 && EntryWords.isPrefix(behind.getFirst())) {
            prefix = (prefix + " " + behind.removeFirst()).strip();
        }
        return named("", prefix, behind, family, suffix);
    }

    /// Where the family name begins; the negative of where it ends when it stands first.
    private static int family(List<String> words) {
        int capitals = (int) words.stream().filter(NameReader::isCapitals).count();
        if (capitals > 0 && capitals < words.size()) {
            if (isCapitals(words.getLast())) {
                int begin = words.size() - 1;
                while (begin > 1 && (isCapitals(words.get(begin - 1)) || EntryWords.isParticle(words.get(begin - 1)))) {
                    begin--;
                }
                return begin;
            }
            int end = 0;
            while (isCapitals(words.get(end))) {
                end++;
            }
            if (end > 0) {
                return -end;
            }
        }
        for (int at = 1; at < words.size() - 1; at++) {
            if (EntryWords.isParticle(words.get(at))) {
                return at;
            }
        }
        return words.size() - 1;
    }

    private static Name single(String word, String prefix, String suffix) {
        if (Names.unspaced(word) && word.codePointCount(0, word.length()) > 1) {
            int family = LONG_FAMILY_NAMES.contains(word.substring(0, Math.min(2, word.length()))) && word.length() > 2
                    ? 2
                    : word.offsetByCodePoints(0, 1);
            boolean known = word.codePoints()
                    .noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA
                            || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA);
            return known
                    ? named(word, prefix, List.of(word.substring(family)), List.of(word.substring(0, family)), suffix)
                    : named("", prefix, List.of(word), List.of(), suffix);
        }
        return prefix.isEmpty()
                ? named("", "", List.of(word), List.of(), suffix)
                : named("", prefix, List.of(), List.of(word), suffix);
    }

    private static Name named(
            String written,
            String prefix,
            List<String> given,
            List<String> family,
            String suffix) {
        String first = given.isEmpty() ? "" : given.getFirst();
        String middle = given.size() < 2 ? "" : String.join(" ", given.subList(1, given.size()));
        return new Name(written, prefix, first, middle, String.join(" ", family), suffix, "", "", "");
    }

    private static Name nicknamed(Name name, String nickname) {
        return new Name(name.written(), name.prefix(), name.given(), name.middle(), name.family(), name.suffix(),
                nickname, "", "");
    }

    private static boolean isCapitals(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() >= 2
                && word.codePoints().noneMatch(Character::isLowerCase) && !word.contains(".");
    }

    private static boolean isWord(String word) {
        return word.codePoints().anyMatch(Character::isLetter) && word.codePoints().noneMatch(Character::isDigit);
    }

    private static List<String> words(String text) {
        return BLANKS.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
    }
}
