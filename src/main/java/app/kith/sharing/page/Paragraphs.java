package app.kith.sharing.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Writes the text below an element in paragraphs, leaving out what looks like a list of links or something beside the text.
final class Paragraphs implements NodeFilter {
    private static final int SHORT = 140;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int linked;
    private int links;
    private int preformatted;

    /// The text below `root`, an empty line between paragraphs.
    String of(Element root) {
        root.filter(this);
        end();
        return text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > Page.LONGEST_TEXT) {
            return FilterResult.STOP;
        }
        switch (node) {
            case TextNode words -> add(words.getWholeText());
            case Element element -> {
                if (depth > 0 && MainText.unlikely(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                enter(element);
            }
            default -> {
                // Comments and the like are not shown.
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (element.isBlock()) {
            end();
        }
        switch (element.normalName()) {
            case "a" -> links++;
            case "pre" -> preformatted++;
            case "br" -> paragraph.append('\n');
            default -> {
                // Its text counts alike.
            }
        }
    }

    private void leave(Element element) {
        switch (element.normalName()) {
            case "a" -> links--;
            case "pre" -> preformatted--;
            case "td", "th" -> paragraph.append(' ');
            default -> {
                // Nothing was begun.
            }
        }
        if (element.isBlock()) {
            end();
        }
    }

    private void add(String words) {
        int before = paragraph.length();
        paragraph.append(preformatted > 0 ? words : words.replaceAll("\\s+", " "));
        linked += links > 0 ? paragraph.length() - before : 0;
    }

    private void end() {
        String words = paragraph.toString().replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\n ?", "\n").strip();
        boolean onlyLinks = linked * 2 > words.length() && words.length() < SHORT;
        if (!words.isEmpty() && !onlyLinks) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
        paragraph.setLength(0);
        linked = 0;
    }
}
