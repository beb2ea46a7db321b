package app.kith.search;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// What else a word may match when too little was found: a stretch inside a word from the third letter, and a word with one
/// typing error (a letter wrong, missing, too many, or two swapped) from the fifth.
final class Forgiving {
    private static final int INSIDE_FROM = 3;
    private static final int TYPO_FROM = 5;

    private Forgiving() {}

    /// Whether matches inside words count for `run`.
    static boolean applies(Part.Run run) {
        return !run.quoted() && run.single() && run.first().letters() >= INSIDE_FROM;
    }

    /// Whether a typing error is forgiven in `run`.
    static boolean forgivesTypos(Part.Run run) {
        return applies(run) && run.first().letters() >= TYPO_FROM;
    }

    /// Words that have `run` somewhere in them.
    static Query inside(Part.Run run, String field) {
        var anything = Automata.makeAnyString();
        var word = Automata.makeString(run.first().plain());
        return query(field, Operations.concatenate(List.of(anything, word, anything)));
    }

    /// Words that differ from `run` by one typing error.
    static Query typo(Part.Run run, String field) {
        return query(field, typo(run));
    }

    /// Accepts words that differ from `run` by one typing error; an open one may go on.
    static Automaton typo(Part.Run run) {
        var near = new LevenshteinAutomata(run.first().plain(), true).toAutomaton(1);
        var accepted = run.open() ? Operations.concatenate(List.of(near, Automata.makeAnyString())) : near;
        return Operations.determinize(accepted, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private static Query query(String field, Automaton automaton) {
        var deterministic = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(new Term(field, ""), deterministic);
    }
}
