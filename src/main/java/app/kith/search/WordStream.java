package app.kith.search;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the words of several texts to Lucene, those of one text behind each other, with a gap between texts.
final class WordStream extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<List<Word>> texts;
    private int text;
    private int word;
    private int base;
    private int last = -1;
    private boolean spellingDue;

    WordStream(List<List<Word>> texts) {
        this.texts = texts;
    }

    @Override
    public boolean incrementToken() {
        while (text < texts.size() && word >= texts.get(text).size()) {
            text++;
            word = 0;
            base = last + GAP;
        }
        if (text >= texts.size()) {
            return false;
        }
        var next = texts.get(text).get(word);
        clearAttributes();
        term.append(spellingDue ? next.spelled() : next.plain());
        int position = base + next.position();
        // A word that is joined from two stands at the place of the second as well, behind those already given.
        increment.setPositionIncrement(Math.max(0, position - last));
        last = Math.max(last, position);
        spellingDue = !spellingDue && next.hasSpelling();
        if (!spellingDue) {
            word++;
        }
        return true;
    }
}
