package app.kith.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The text of a note, read: its lines with lists, bold words, links, `#tags`, needs, offers, interests and preferences.
/// The text itself stays as it is; everything read points into it.
public record NoteText(String text, List<NoteLine> lines) {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r]");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+\u2022]|\\d{1,3}[.)])\\s+");
    private static final Pattern CHIP = chipPattern();

    /// What the user wrote behind a chip.
    public record Said(Chip chip, String what) {}

    /// Copies the list, so that the value cannot change.
    public NoteText {
        lines = List.copyOf(lines);
    }

    /// Reads a note; any text is one.
    public static NoteText read(String text) {
        var lines = new ArrayList<NoteLine>();
        var breaks = BREAK.matcher(text);
        int start = 0;
        while (breaks.find()) {
            lines.add(line(text, start, breaks.start()));
            start = breaks.end();
        }
        lines.add(line(text, start, text.length()));
        return new NoteText(text, lines);
    }

    /// The tags, without `#` and each once whatever its case, in the order written.
    public List<String> tags() {
        var tags = new ArrayList<String>();
        lines.stream()
                .flatMap(line -> line.spans().stream())
                .filter(span -> span.style() == NoteSpan.Style.TAG)
                .map(NoteSpan::target)
                .filter(tag -> tags.stream().noneMatch(tag::equalsIgnoreCase))
                .forEach(tags::add);
        return tags;
    }

    /// Everything said behind a chip, in the order written; a chip with nothing behind it says nothing.
    public List<Said> said() {
        var said = new ArrayList<Said>();
        for (NoteLine line : lines) {
            String what = text.substring(line.from(), line.end()).strip();
            Chip chip = line.chip();
            if (chip != null && !what.isEmpty()) {
                said.add(new Said(chip, what));
            }
        }
        return said;
    }

    private static NoteLine line(String text, int start, int end) {
        var item = ITEM.matcher(text).region(start, end);
        boolean isItem = item.lookingAt();
        int body = isItem ? item.end() : blanksFrom(text, start, end);
        var word = CHIP.matcher(text).region(body, end);
        Chip chip = word.lookingAt() ? Chip.of(word.group(1)).orElse(null) : null;
        int from = chip == null ? body : blanksFrom(text, word.end(), end);
        int chipEnd = chip == null ? from : word.end();
        return new NoteLine(start, end, isItem, chip, chip == null ? from : body, chipEnd, from,
                NoteSpans.read(text, from, end));
    }

    private static int blanksFrom(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Pattern chipPattern() {
        var words = new ArrayList<String>();
        for (Chip chip : Chip.values()) {
            chip.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT).replace(" ", "\\s+")));
        }
        return Pattern.compile("(" + String.join("|", words) + ")\\s?[:\uFF1A]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
