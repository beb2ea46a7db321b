package app.kith.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Shows what of a contact a text is about: the sentence with the weightiest words. For one thread.
final class Reasons {
    private static final int BEGINNING = 2;

    private final Stems stems;
    private final List<Concept> concepts;
    private final Map<String, Integer> byForm = new HashMap<>();
    /// Taking off endings costs the most, and leaves the beginning as it is.
    private final Set<String> beginnings = new HashSet<>();

    Reasons(List<Concept> concepts, Stems stems) {
        this.stems = stems;
        this.concepts = concepts;
        for (int i = 0; i < concepts.size(); i++) {
            for (String form : concepts.get(i).forms()) {
                byForm.putIfAbsent(form, i);
                beginnings.add(beginning(form));
            }
        }
    }

    /// The best sentence of `card`, marked; null when none has a word of the text.
    @Nullable
    Line of(Card card) {
        var passages = new ArrayList<Passage>();
        card.passages().stream().filter(passage -> aspect(passage.place()) != null).forEach(passages::add);
        card.answered().forEach(text -> passages.add(Passage.front(card.id(), Place.OTHER, text)));
        return passages.stream()
                .map(this::sentence)
                .filter(sentence -> sentence.weight > 0)
                .max(Comparator.comparingDouble((Sentence sentence) -> sentence.weight)
                        .thenComparing(sentence -> sentence.line.date(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Sentence::line)
                .orElse(null);
    }

    /// Where on a card each aspect but that of articles is written.
    static @Nullable Aspect aspect(Place place) {
        return switch (place) {
            case NOTE, TAG -> Aspect.NOTES;
            case ORGANISATION, TITLE -> Aspect.WORK;
            default -> null;
        };
    }

    private Sentence sentence(Passage passage) {
        var marks = new ArrayList<Snippet.Marked>();
        for (Word word : Words.of(passage.text())) {
            concept(word).ifPresent(
                    concept -> marks.add(new Snippet.Marked(concept, new Mark(word.start(), word.end()))));
        }
        double half = aspect(passage.place()) == Aspect.WORK ? 0.5 : 1;
        var best = Snippet.best(passage, marks, part -> concepts.get(part).weight());
        return new Sentence(best.line(), best.weight() * half);
    }

    private Optional<Integer> concept(Word word) {
        if (!beginnings.contains(beginning(word.plain())) && !beginnings.contains(beginning(word.spelled()))) {
            return Optional.empty();
        }
        return Concepts.forms(word, stems::of).stream().map(byForm::get).filter(Objects::nonNull).findFirst();
    }

    private static String beginning(String form) {
        return form.substring(0, Math.min(BEGINNING, form.length()));
    }

    private record Sentence(Line line, double weight) {}
}
