package app.kith.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// The rank that words of it reach in these texts, as the index ranks them; 0 for what is not ranked.
    float rank(List<Tokens> texts, Level worst) {
        if (!(part instanceof Part.Run run)) {
            return 0;
        }
        var name = EnumSet.noneOf(Level.class);
        var organisation = EnumSet.noneOf(Level.class);
        var anywhere = EnumSet.noneOf(Level.class);
        for (var text : texts) {
            for (var hit : runs.getFirst().in(text, worst)) {
                anywhere.add(hit.level());
                switch (text.passage().place()) {
                    case NAME -> name.add(hit.level());
                    case ORGANISATION -> organisation.add(hit.level());
                    default -> {}
                }
            }
        }
        float whole = anywhere.contains(Level.WHOLE) ? Clauses.ANYWHERE : 0;
        return rank(name, run.open()) * Clauses.NAME + rank(organisation, run.open()) * Clauses.ORGANISATION + whole;
    }

    private static float rank(Set<Level> levels, boolean open) {
        boolean whole = levels.contains(Level.WHOLE);
        boolean begun = open && (whole || levels.contains(Level.OPEN));
        boolean inside = levels.contains(Level.INSIDE);
        return (whole ? Level.WHOLE.weight() : 0) + (begun ? Level.OPEN.weight() : 0)
                + (inside ? Level.INSIDE.weight() : 0);
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
