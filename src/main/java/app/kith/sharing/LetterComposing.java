package app.kith.sharing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// Puts letters together from a template and the user's words. Knows nothing of the book.
final class LetterComposing {
    private static final int LONGEST_SUBJECT = 60;
    private static final int SHORTEST_SUBJECT = 12;

    private LetterComposing() {}

    /// The letter as it would leave: by hand where the user has written it so, else from the template.
    static Composed compose(Frame frame, String template) {
        Letter letter = frame.letter();
        String hand = letter.text();
        String text = hand == null ? render(template, frame::fill) : hand;
        String subject = Optional.ofNullable(letter.subject()).orElseGet(() -> subject(frame));
        var missing = new LinkedHashSet<>(LetterTemplate.left(text));
        missing.addAll(LetterTemplate.left(subject));
        return new Composed(subject, text, List.copyOf(missing),
                hand == null
                        ? (letter.own().strip() + "\n" + frame.draft().words().strip()).strip()
                        : ownIn(hand, template, frame));
    }

    /// The template with everything filled in. What the user has left out goes with its line; what has nothing to stand for stays
    /// in its braces.
    private static String render(String template, Function<Placeholder, String> fill) {
        return template.lines()
                .flatMap(line -> line(line, fill).stream())
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static Optional<String> line(String line, Function<Placeholder, String> fill) {
        String filled = Placeholder.ANY.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Placeholder.of(found.group(1))
                                .map(known -> filled(known, fill.apply(known)))
                                .orElse(found.group())));
        boolean gone = filled.isBlank() && !line.isBlank();
        return gone ? Optional.empty() : Optional.of(filled.replaceAll("(?<=\\S) {2,}", " ").strip());
    }

    private static String filled(Placeholder placeholder, String value) {
        return value.isBlank() && !placeholder.optional() ? "{" + placeholder.written() + "}" : value;
    }

    /// What of a letter written by hand is the user's: the lines that the template would not have brought by itself.
    private static String ownIn(String hand, String template, Frame frame) {
        Set<String> brought = render(template, each -> each == Placeholder.OWN || each == Placeholder.WORDS
                ? ""
                : frame.fill(each)).lines().map(String::strip).collect(Collectors.toSet());
        return hand.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !brought.contains(line))
                .collect(Collectors.joining("\n"));
    }

    /// The first sentence of the words for this contact, else of those for all, as far as a subject goes; else the title.
    private static String subject(Frame frame) {
        return List.of(frame.letter().own(), frame.draft().words())
                .stream()
                .filter(words -> !words.isBlank())
                .map(words -> shortened(sentences(words, Locale.of(frame.words().language())).getFirst()))
                .findFirst()
                .orElseGet(() -> shortened(frame.article().called()));
    }

    /// The sentences of a text, in their order.
    static List<String> sentences(String text, Locale language) {
        var sentences = new ArrayList<String>();
        for (String line : text.lines().toList()) {
            var breaks = BreakIterator.getSentenceInstance(language);
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                String sentence = line.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = to;
            }
        }
        return sentences;
    }

    /// Without its full stop, cut at a pause or else at a blank where it is long.
    private static String shortened(String sentence) {
        String plain = sentence.replaceFirst("[.。…]+$", "").strip();
        if (plain.length() <= LONGEST_SUBJECT) {
            return plain;
        }
        String head = plain.substring(0, LONGEST_SUBJECT);
        int pause = Math.max(head.lastIndexOf(", "), Math.max(head.lastIndexOf(": "), head.lastIndexOf("; ")));
        if (pause >= SHORTEST_SUBJECT) {
            return head.substring(0, pause);
        }
        int blank = head.lastIndexOf(' ');
        return (blank >= SHORTEST_SUBJECT ? head.substring(0, blank) : head) + "…";
    }
}
