package app.kith.search;

import java.util.List;

/// A passage cut into words.
record Tokens(Passage passage, List<Word> words) {
    static Tokens of(Passage passage) {
        return new Tokens(passage, Words.of(passage.text()));
    }

    String text() {
        return passage.text();
    }
}
