package app.kith.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/// Cuts out of a passage the sentence that matched.
final class Snippet {
    /// About two lines of a row.
    private static final int LONGEST = 160;
    private static final int BEFORE_MATCH = 50;
    private static final int WORD_END = 20;

    private Snippet() {}

    /// A match of the `part`th part of a query.
    record Marked(int part, Mark mark) {}

    /// The whole text on one line, for names.
    static Line whole(Passage passage, List<Marked> marks) {
        return line(passage, new LineText(passage.text(), 0, passage.text().length()), marks);
    }

    /// The sentence in which most of what was asked for matched, the first of several; cut round its first match when long.
    static Line sentence(Passage passage, List<Marked> marks) {
        return best(passage, marks, part -> 1).line();
    }

    /// A sentence and how much the parts in it weigh together.
    record Weighed(Line line, double weight) {}

    /// The sentence whose parts weigh most, the first of several; cut round its first match when long.
    ///
    /// @param weight of a part
    static Weighed best(Passage passage, List<Marked> marks, IntToDoubleFunction weight) {
        String text = passage.text();
        var range = new Mark(0, Math.min(text.length(), 1));
        double most = -1;
        for (var sentence : sentences(text)) {
            double parts = inside(sentence, marks).stream().mapToInt(Marked::part).distinct().mapToDouble(weight).sum();
            if (parts > most) {
                most = parts;
                range = sentence;
            }
        }
        return new Weighed(line(passage, marks, range), Math.max(0, most));
    }

    private static Line line(Passage passage, List<Marked> marks, Mark range) {
        String text = passage.text();
        var within = inside(range, marks);
        int first = within.stream().mapToInt(marked -> marked.mark().start()).min().orElse(range.start());
        var cut = cut(text, range, first);
        var shown = new LineText(text, cut.start(), cut.end());
        shown.cut(cut.start() > range.start(), cut.end() < range.end());
        return line(passage, shown, within);
    }

    private static List<Marked> inside(Mark range, List<Marked> marks) {
        return marks.stream()
                .filter(marked -> marked.mark().start() >= range.start() && marked.mark().start() < range.end())
                .toList();
    }

    private static List<Mark> sentences(String text) {
        var found = new ArrayList<Mark>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            String line = text.substring(lineStart, lineEnd);
            if (!line.isBlank()) {
                breaks.setText(line);
                int start = breaks.first();
                for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                    found.add(new Mark(lineStart + start, lineStart + end));
                    start = end;
                }
            }
            lineStart = lineEnd + 1;
        }
        return found;
    }

    private static Mark cut(String text, Mark sentence, int match) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return sentence;
        }
        int start = Math.max(sentence.start(), Math.min(match - BEFORE_MATCH, sentence.end() - LONGEST));
        int end = Math.min(sentence.end(), start + LONGEST);
        if (start > sentence.start()) {
            start = afterBlank(text, start, match);
        }
        if (end < sentence.end()) {
            end = beforeBlank(text, end);
        }
        return new Mark(start, end);
    }

    private static int afterBlank(String text, int start, int match) {
        for (int at = start; at < Math.min(start + WORD_END, match); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int beforeBlank(String text, int end) {
        for (int at = end; at > end - WORD_END; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static Line line(Passage passage, LineText shown, List<Marked> marks) {
        var placed = marks.stream()
                .map(Marked::mark)
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .map(shown::place)
                .filter(mark -> mark.end() > mark.start())
                .toList();
        return new Line(passage.place(), shown.text(), merged(placed), passage.row(), passage.date());
    }

    /// Joins marks that touch or overlap; they come in the order of their beginning.
    static List<Mark> merged(List<Mark> sorted) {
        var merged = new ArrayList<Mark>();
        for (var mark : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && mark.start() <= last.end()) {
                merged.set(merged.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
