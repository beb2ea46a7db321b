package app.kith.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Reads a card from one typed line: `Ana Souza, CEO @Northlight ana@northlight.example #golf met:Chamber mixer`.
final class LineReader {
    private static final char ORGANISATION = '\u0002';
    private static final String ENDS = "\u0001\u0002";
    private static final String VALUE = "(?:[\"\u201C\u201E]([^\"\u201C\u201D\u201E" + ENDS + "]*)[\"\u201D\u201C]|([^"
            + ENDS + "]*?)(?=";
    private static final String TAG_OR_WORK = "\\s[#@](?=[\\p{L}\"\u201C\u201E])|[" + ENDS + "]|$";
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}#&/.:=_-])#(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)");
    private static final Pattern WORK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])@\\s?(?:[\"\u201C\u201E]([^\"\u201C\u201D\u201E" + ENDS
                    + "]*)[\"\u201D\u201C]|([^\\s,;@" + ENDS
                    + "][^,;@" + ENDS + "]*))");
    private static final Pattern CUTS = Pattern.compile("\u0001");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern CONTENT = Pattern.compile("[\\p{L}\\p{N}\\p{S}]");

    private final TypedDate dates;
    private final List<String> note = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final WorkReader work = new WorkReader();
    private Met met = Met.UNKNOWN;
    private @Nullable PartialDate birthday;

    private LineReader(TypedDate dates) {
        this.dates = dates;
    }

    static Draft read(String line, TypedDate dates) {
        return new LineReader(dates).draft(line);
    }

    private Draft draft(String line) {
        var found = ReachReader.read(line.replace(ORGANISATION, ' '));
        String left = Keys.LINE.matcher(found.left()).replaceAll(this::takeKey);
        left = TAG.matcher(left).replaceAll(this::takeTag);
        left = WORK.matcher(left).replaceAll(this::takeWork);
        Name name = Name.NONE;
        for (String stretch : stretches(left)) {
            boolean beforeWork = stretch.charAt(stretch.length() - 1) == ORGANISATION;
            String words = beforeWork ? stretch.substring(0, stretch.length() - 1).strip() : stretch;
            if (name.equals(Name.NONE) && CONTENT.matcher(words).find()) {
                name = begin(words, beforeWork);
            } else if (beforeWork && !work.hasTitle()) {
                work.pieces(words);
            } else if (CONTENT.matcher(words).find()) {
                note.add(words);
            }
        }
        note.addAll(0, work.left());
        var about = About.NOTHING.withTags(tags).withBirthday(birthday);
        return new Draft(name, work.work(), found.reach(), met, about, String.join("\n", note));
    }

    private Name begin(String words, boolean beforeWork) {
        List<String> pieces = COMMA.splitAsStream(words).filter(piece -> !piece.isBlank()).toList();
        if (pieces.isEmpty()) {
            note.add(words);
            return Name.NONE;
        }
        int next = 1;
        Name name;
        if (pieces.size() > 1 && NameReader.isReversed(pieces.get(0), pieces.get(1))) {
            name = NameReader.name(pieces.get(0) + ", " + pieces.get(1));
            next = 2;
        } else {
            var read = NameReader.begin(pieces.getFirst());
            name = read.name();
            if (!read.rest().isEmpty()) {
                afterName(read.rest(), beforeWork || EntryWords.endsName(read.rest().split(" ", 2)[0]));
            }
        }
        for (String piece : pieces.subList(next, pieces.size())) {
            if (EntryWords.isSuffix(piece) && name.suffix().isEmpty()) {
                name = suffixed(name, piece);
            } else {
                work.piece(piece);
            }
        }
        return name;
    }

    private void afterName(String rest, boolean work) {
        if (work) {
            this.work.piece(rest);
        } else {
            note.add(rest);
        }
    }

    private static Name suffixed(Name name, String suffix) {
        return new Name(name.written(), name.prefix(), name.given(), name.middle(), name.family(), suffix,
                name.nickname(), name.phoneticGiven(), name.phoneticFamily());
    }

    private String takeTag(MatchResult tag) {
        if (tags.stream().noneMatch(tag.group(1)::equalsIgnoreCase)) {
            tags.add(tag.group(1));
        }
        return String.valueOf(ReachReader.CUT);
    }

    private String takeWork(MatchResult named) {
        work.organisation(value(named, 1));
        return String.valueOf(ORGANISATION);
    }

    private String takeKey(MatchResult entry) {
        String word = Names.folded(entry.group(1));
        String value = value(entry, 2);
        if (value.isEmpty()) {
            note.add(entry.group().replace(ReachReader.CUT, ' ').strip());
        } else if (Keys.MET.contains(word)) {
            met(value, entry.group(1));
        } else if (Keys.THROUGH.contains(word) && met.throughName().isEmpty()) {
            met = new Met(met.how(), met.where(), met.on(), null, value);
        } else if (Keys.BIRTHDAY.contains(word) && birthday == null && dates.read(value).isPresent()) {
            birthday = dates.read(value).orElseThrow();
        } else if (Keys.NOTE.contains(word)) {
            note.add(value);
        } else {
            note.add(entry.group(1) + ": " + value);
        }
        return String.valueOf(ReachReader.CUT);
    }

    private void met(String value, String word) {
        if (!met.where().isEmpty() || met.on() != null) {
            note.add(word + ": " + value);
            return;
        }
        int from = 0;
        Optional<PartialDate> date = dates.read(value);
        while (date.isEmpty() && value.indexOf(' ', from) >= 0) {
            from = value.indexOf(' ', from) + 1;
            date = dates.read(value.substring(from));
        }
        String where = date.isPresent() ? value.substring(0, from).replaceFirst("[,\\s]+$", "") : value;
        met = new Met("", where, date.orElse(null), null, met.throughName());
    }

    private static String value(MatchResult entry, int group) {
        String quoted = entry.group(group);
        String plain = entry.group(group + 1);
        return (quoted != null ? quoted : plain == null ? "" : plain).strip();
    }

    /// The stretches of plain words between what was taken out; one before an organisation ends with its mark.
    private static List<String> stretches(String left) {
        return CUTS.splitAsStream(left.replace(String.valueOf(ORGANISATION), ORGANISATION + "\u0001"))
                .map(stretch -> stretch.replaceFirst("^[\\s,;|.-]+", "").replaceFirst("[\\s,;|-]+$", ""))
                .filter(stretch -> !stretch.isEmpty())
                .toList();
    }

    /// The words that begin a part of the line.
    private static final class Keys {
        static final List<String> MET = EntryWords.phrases("key.met");
        static final List<String> THROUGH = EntryWords.phrases("key.through");
        static final List<String> BIRTHDAY = EntryWords.phrases("key.birthday");
        static final List<String> NOTE = EntryWords.phrases("key.note");
        static final List<String> OWN_LINE = EntryWords.phrases("key.line");
        static final Pattern LINE = pattern();

        private static Pattern pattern() {
            String words = Stream.of(MET, THROUGH, BIRTHDAY, NOTE, OWN_LINE)
                    .flatMap(List::stream)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            String key = "(?<![\\p{L}\\p{N}])(" + words + ")\\s?:(?!//)\\s*";
            String nextKey = "(?:\\s|[,;]\\s*)(?:" + words + ")\\s?:|";
            return Pattern.compile(key + VALUE + nextKey + TAG_OR_WORK + "))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }
}
