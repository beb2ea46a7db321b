package app.kith.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds links, tags and bold words in one line of a note.
final class NoteSpans {
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]\\n]{1,1000})\\]\\(((?:https?://|mailto:)[^\\s()<>]{1,2000}(?:\\([^\\s()<>]{0,200}\\))?[^\\s()<>]{0,2000})\\)"
                    + "|(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[^\\s<>\"]{2,2000}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern
            .compile("(?<![\\p{L}\\p{M}\\p{N}_#&/.:=-])#(\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,60})");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*\\n]{1,2000}?)(?<=\\S)\\*\\*");
    private static final String CLOSING = ".,;:!?'*_";

    private NoteSpans() {}

    static List<NoteSpan> read(String text, int start, int end) {
        var spans = new ArrayList<NoteSpan>();
        links(text, start, end, spans);
        var tags = TAG.matcher(text).region(start, end).useTransparentBounds(true);
        while (tags.find()) {
            addOutside(spans, new NoteSpan(NoteSpan.Style.TAG, tags.start(), tags.end(), tags.start(), tags.end(),
                    tags.group(1)));
        }
        var bold = BOLD.matcher(text).region(start, end);
        while (bold.find()) {
            addAround(spans,
                    new NoteSpan(NoteSpan.Style.BOLD, bold.start(), bold.end(), bold.start(1), bold.end(1), ""));
        }
        spans.sort(Comparator.comparingInt(NoteSpan::start));
        return spans;
    }

    private static void links(String text, int start, int end, List<NoteSpan> spans) {
        var links = LINK.matcher(text).region(start, end).useTransparentBounds(true);
        while (links.find()) {
            spans.add(links.group(1) == null ? bare(text, links) : named(links));
        }
    }

    private static NoteSpan named(Matcher link) {
        return new NoteSpan(NoteSpan.Style.LINK, link.start(), link.end(), link.start(1), link.end(1), link.group(2));
    }

    /// An address in running text ends before the sentence's own signs and before a bracket it did not open.
    private static NoteSpan bare(String text, Matcher link) {
        int end = link.end();
        while (end > link.start() + 1 && isClosing(text, link.start(), end)) {
            end--;
        }
        String address = text.substring(link.start(), end);
        String target = address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
        return new NoteSpan(NoteSpan.Style.LINK, link.start(), end, link.start(), end, target);
    }

    private static boolean isClosing(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == ')' || last == ']') {
            char opening = last == ')' ? '(' : '[';
            String address = text.substring(start, end);
            return address.chars().filter(sign -> sign == last).count() > address.chars()
                    .filter(sign -> sign == opening)
                    .count();
        }
        return CLOSING.indexOf(last) >= 0;
    }

    private static void addOutside(List<NoteSpan> spans, NoteSpan found) {
        if (spans.stream().noneMatch(span -> found.start() < span.end() && span.start() < found.end())) {
            spans.add(found);
        }
    }

    private static void addAround(List<NoteSpan> spans, NoteSpan bold) {
        boolean whole = spans.stream()
                .filter(span -> bold.start() < span.end() && span.start() < bold.end())
                .allMatch(span -> bold.from() <= span.start() && span.end() <= bold.to());
        if (whole) {
            spans.add(bold);
        }
    }
}
