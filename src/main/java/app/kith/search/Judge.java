package app.kith.search;

import java.util.List;
import java.util.Optional;

/// Says whether a card is what a query asks for, without an index. For one thread.
final class Judge {
    private final Query query;
    private final List<PartMatch> required;
    private final List<PartMatch> excluded;
    private final List<PartMatch> inNotes;

    Judge(Query query, Stems stems) {
        this.query = query;
        required = query.required().stream().map(part -> new PartMatch(part, stems)).toList();
        excluded = query.excluded().stream().map(part -> new PartMatch(part, stems)).toList();
        inNotes = required.stream().filter(PartMatch::canStandInNote).toList();
    }

    /// A card that is found.
    ///
    /// @param strict whether nothing had to be forgiven
    /// @param rank as the index ranks it
    /// @param notes how many notes hold something asked for
    record Verdict(Card card, boolean strict, float rank, int notes) {}

    /// The verdict on a card; empty when it is not found.
    Optional<Verdict> of(Card card) {
        var texts = card.passages().stream().map(Tokens::of).toList();
        var values = CardValues.of(card).stream().map(PartMatch.Value::of).toList();
        if (!query.chosen().stream().allMatch(chosen -> chosen.includes(card.id()))) {
            return Optional.empty();
        }
        if (excluded.stream().anyMatch(part -> part.on(texts, values, Level.STEM))) {
            return Optional.empty();
        }
        boolean strict = required.stream().allMatch(part -> part.on(texts, values, Level.STEM));
        var worst = strict ? Level.STEM : Level.TYPO;
        if (!strict && !required.stream().allMatch(part -> part.on(texts, values, worst))) {
            return Optional.empty();
        }
        int notes = (int) texts.stream().filter(text -> matchingNote(text, worst)).count();
        if (query.dated() && notes == 0) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(card, strict, rank(texts, worst), notes));
    }

    private boolean matchingNote(Tokens text, Level worst) {
        if (!text.passage().place().dated() || !query.includes(text.passage().date())) {
            return false;
        }
        if (inNotes.isEmpty()) {
            return query.dated();
        }
        var values = text.passage().values().stream().map(PartMatch.Value::of).toList();
        return inNotes.stream().anyMatch(part -> part.on(List.of(text), values, worst));
    }

    private float rank(List<Tokens> texts, Level worst) {
        var pinned = texts.stream().filter(text -> text.passage().pinned()).toList();
        float rank = 0;
        for (var part : required) {
            rank += part.rank(texts, worst);
            rank += part.on(pinned, List.of(), Level.STEM) ? Clauses.PINNED : 0;
        }
        return rank;
    }
}
