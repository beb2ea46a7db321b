package app.kith.search;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Hands every form of the words of several texts to Lucene, so that a form can be looked up as it is.
final class FormStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<List<Word>> texts;
    private final Stems stems;
    private final Queue<String> due = new ArrayDeque<>();
    private int text;
    private int word;

    FormStream(List<List<Word>> texts, Stems stems) {
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
