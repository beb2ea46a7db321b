package app.kith.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Finds the words a query asks for in a text, by the same rules as the index. For one thread.
final class RunMatch {
    private static final int ALIKE = 3;

    private final Part.Run run;
    private final Stems stems;
    private final List<String> ownStems;

    RunMatch(Part.Run run, Stems stems) {
        this.run = run;
        this.stems = stems;
        ownStems = run.quoted() || !run.single()
                ? List.of()
                : Clauses.forms(run.first()).stream().flatMap(form -> stems.of(form).stream()).toList();
    }

    /// The matches in `tokens` of the levels up to `worst`.
    List<Hit> in(Tokens tokens, Level worst) {
        var found = new ArrayList<Hit>();
        for (var slots : run.readings()) {
            for (int i = 0; i < tokens.words().size(); i++) {
                var match = slots.size() == 1 ? single(tokens, i, slots.getFirst(), worst) : row(tokens, i, slots);
                if (match != null) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    private @Nullable Hit single(Tokens tokens, int index, Slot slot, Level worst) {
        var word = tokens.words().get(index);
        var end = end(tokens.text(), word, slot, run.open());
        if (end != null) {
            return end;
        }
        if (run.quoted()) {
            return null;
        }
        if (sameStem(word)) {
            return new Hit(Level.STEM, new Mark(word.start(), word.end()));
        }
        return worst.strict() ? null : forgiven(tokens.text(), word, slot, worst);
    }

    private @Nullable Hit row(Tokens tokens, int index, List<Slot> slots) {
        var words = tokens.words();
        var first = words.get(index);
        if (end(tokens.text(), first, slots.getFirst(), false) == null) {
            return null;
        }
        int offset = first.position() - slots.getFirst().position();
        Hit last = null;
        for (var slot : slots.subList(1, slots.size())) {
            boolean open = run.open() && slot.equals(slots.getLast());
            last = null;
            for (int i = index; i < words.size() && words.get(i).position() <= slot.position() + offset; i++) {
                if (last == null && words.get(i).position() == slot.position() + offset) {
                    last = end(tokens.text(), words.get(i), slot, open);
                }
            }
            if (last == null) {
                return null;
            }
        }
        return last == null ? null : new Hit(last.level, new Mark(first.start(), last.mark.end()));
    }

    /// The match when `word` is what `slot` asks for or, if `open`, begins with it.
    private static @Nullable Hit end(String text, Word word, Slot slot, boolean open) {
        if (word.is(slot.plain()) || word.is(slot.spelled())) {
            return new Hit(Level.WHOLE, new Mark(word.start(), word.end()));
        }
        if (open) {
            for (String form : Clauses.forms(slot)) {
                if (word.plain().startsWith(form) || word.spelled().startsWith(form)) {
                    int end = word.endOf(text, form.length(), !word.plain().startsWith(form));
                    return new Hit(Level.OPEN, new Mark(word.start(), end));
                }
            }
        }
        return null;
    }

    private boolean sameStem(Word word) {
        String asked = run.first().plain();
        String there = word.plain();
        // No ending is so long that the beginnings differ; asking for stems is what costs.
        int alike = Math.min(ALIKE, Math.min(asked.length(), there.length()));
        boolean likely = there.regionMatches(0, asked, 0, alike)
                || word.spelled().regionMatches(0, run.first().spelled(), 0, alike);
        if (!likely) {
            return false;
        }
        return ownStems.stream().anyMatch(word::is)
                || stemsMatch(there) || (word.hasSpelling() && stemsMatch(word.spelled()));
    }

    private boolean stemsMatch(String there) {
        for (String stem : stems.of(there)) {
            if (ownStems.contains(stem) || stem.equals(run.first().plain()) || stem.equals(run.first().spelled())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Hit forgiven(String text, Word word, Slot slot, Level worst) {
        if (!Forgiving.applies(run)) {
            return null;
        }
        boolean spelling = !word.plain().contains(slot.plain());
        int at = (spelling ? word.spelled() : word.plain()).indexOf(slot.plain());
        if (at >= 0) {
            int start = word.startOf(text, at, spelling);
            return new Hit(Level.INSIDE, new Mark(start, word.endOf(text, at + slot.plain().length(), spelling)));
        }
        if (worst == Level.TYPO && Forgiving.forgivesTypos(run)) {
            String typed = slot.plain();
            if (Typo.between(typed, word.plain(), run.open())
                    || (word.hasSpelling() && Typo.between(typed, word.spelled(), run.open()))) {
                return new Hit(Level.TYPO, new Mark(word.start(), word.end()));
            }
        }
        return null;
    }

    /// A match and where it stands.
    record Hit(Level level, Mark mark) {}
}
