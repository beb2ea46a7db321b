package app.kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds what one part of a query asks for in the texts of a card. For one thread.
final class PartMatch {
    private static final Map<Filter, Place> SHOWN_AT = Map.of(Filter.TAG, Place.TAG, Filter.ORG, Place.ORGANISATION,
            Filter.MET, Place.MET, Filter.THROUGH, Place.THROUGH, Filter.NEEDS, Place.NOTE, Filter.OFFERS, Place.NOTE,
            Filter.LIKES, Place.NOTE);

    private final Part part;
    private final List<RunMatch> runs;

    PartMatch(Part part, Stems stems) {
        this.part = part;
        runs = switch (part) {
            case Part.Run run -> List.of(new RunMatch(run, stems));
            case Part.Digits digits -> digits.words().stream().map(word -> new RunMatch(word, stems)).toList();
            case Part.Filtered filtered -> List.of(new RunMatch(filtered.value(), stems));
        };
    }

    /// The matches in one text of the levels up to `worst`, in no order; for a filter where its value stands.
    List<RunMatch.Hit> in(Tokens tokens, Level worst) {
        return switch (part) {
            case Part.Run run -> runs.getFirst().in(tokens, worst);
            case Part.Digits digits -> digits(digits, tokens, worst);
            case Part.Filtered filtered -> SHOWN_AT.get(filtered.filter()) == tokens.passage().place()
                    ? runs.getFirst().in(tokens, Level.STEM)
                    : List.of();
        };
    }

    /// Whether one of `texts`, or for a filter one of `values`, has it.
    boolean on(List<Tokens> texts, List<Value> values, Level worst) {
        return switch (part) {
            case Part.Run run -> anywhere(runs.getFirst(), texts, worst);
            case Part.Digits digits -> texts.stream().anyMatch(text -> !numbers(digits, text).isEmpty())
                    || runs.stream().allMatch(run -> anywhere(run, texts, worst));
            case Part.Filtered filtered -> values.stream()
                    .filter(value -> value.filter() == filtered.filter())
                    .anyMatch(value -> !runs.getFirst().in(value.tokens(), Level.STEM).isEmpty());
        };
    }

    /// Whether a note can hold it.
    boolean canStandInNote() {
        return part.canStandInNote();
    }

    /// The rank that words of it reach in these texts; 0 for what is not ranked.
    float rank(List<Tokens> texts, Level worst) {
        if (!(part instanceof Part.Run)) {
            return 0;
        }
        float best = 0;
        for (var text : texts) {
            for (var hit : runs.getFirst().in(text, worst)) {
                boolean ending = hit.level() == Level.STEM;
                float place = ending ? Clauses.ANYWHERE : Clauses.rank(text.passage().place());
                float rank = place * hit.level().weight();
                best = Math.max(best, rank);
            }
        }
        return best;
    }

    private static boolean anywhere(RunMatch run, List<Tokens> texts, Level worst) {
        return texts.stream().anyMatch(text -> !run.in(text, worst).isEmpty());
    }

    private List<RunMatch.Hit> digits(Part.Digits digits, Tokens tokens, Level worst) {
        var hits = new ArrayList<>(numbers(digits, tokens));
        if (hits.isEmpty()) {
            runs.forEach(run -> hits.addAll(run.in(tokens, worst)));
        }
        return hits;
    }

    private static List<RunMatch.Hit> numbers(Part.Digits digits, Tokens tokens) {
        return PhoneDigits.in(tokens.text())
                .stream()
                .filter(number -> same(digits, number.digits()))
                .map(number -> new RunMatch.Hit(Level.WHOLE, new Mark(number.start(), number.end())))
                .toList();
    }

    private static boolean same(Part.Digits asked, String number) {
        return (!asked.digits().isEmpty() && number.contains(asked.digits()))
                || (asked.whole() && PhoneDigits.endings(asked.digits()).contains(number));
    }

    /// The value of a filter, cut into words.
    record Value(Filter filter, Tokens tokens) {
        static Value of(Passage.Value value) {
            return new Value(value.filter(), Tokens.of(Passage.front(new UUID(0, 0), Place.OTHER, value.text())));
        }
    }
}
