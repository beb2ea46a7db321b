package app.kith.search;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Hands every form of the words of several texts to Lucene, so that a form can be looked up as it is.
final class FormStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<List<Word>> texts;
    private final Function<String, List<String>> stems;
    private final Queue<String> due = new ArrayDeque<>();
    private int text;
    private int word;

    /// @param stems of a folded word, those that differ from it
    FormStream(List<List<Word>> texts, Function<String, List<String>> stems) {
        this.texts = texts;
        this.stems = stems;
    }

    @Override
    public boolean incrementToken() {
        while (due.isEmpty() && text < texts.size()) {
            if (word < texts.get(text).size()) {
                due.addAll(Concepts.forms(texts.get(text).get(word++), stems));
            } else {
                text++;
                word = 0;
            }
        }
        String next = due.poll();
        if (next == null) {
            return false;
        }
        clearAttributes();
        term.append(next);
        return true;
    }
}
