package app.kith.search;

import java.util.Set;

/// What several words of a text have in common: forms of one word.
///
/// @param forms folded words and their stems, each of which stands for it
/// @param weight how much it counts, by the text and by how rare it is
record Concept(Set<String> forms, double weight) {
    Concept {
        forms = Set.copyOf(forms);
    }
}
