package app.kith.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// Makes a query of Kith into queries of Lucene. Scores are ranks: what matched in the name outweighs all that can match in
/// the organisation, and that all that can match elsewhere. For one search.
final class Clauses {
    static final float NAME = 64;
    static final float ORGANISATION = 16;
    static final float ANYWHERE = 4;
    static final float PINNED = 0.25f;

    private final app.kith.search.Query asked;
    private final Stems stems;
    private final Phrases phrases;
    private final Forgiving forgiving;
    private final BitSetProducer cards;

    Clauses(app.kith.search.Query asked, Stems stems, Phrases phrases, Forgiving forgiving, BitSetProducer cards) {
        this.asked = asked;
        this.stems = stems;
        this.phrases = phrases;
        this.forgiving = forgiving;
        this.cards = cards;
    }

    /// The cards that are found.
    ///
    /// @param lenient whether matches inside words and typing errors count as well
    /// @param ranked whether the order matters
    Query cards(boolean lenient, boolean ranked) {
        var all = new BooleanQuery.Builder();
        for (var part : asked.required()) {
            if (part instanceof Part.Run run && ranked) {
                all.add(ranked(run, lenient), Occur.MUST);
            } else {
                all.add(onCard(part, lenient), Occur.FILTER);
            }
        }
        if (asked.required().isEmpty()) {
            all.add(new TermQuery(new Term(Fields.IS_CARD, "card")), Occur.FILTER);
        }
        asked.excluded().forEach(part -> all.add(onCard(part, false), Occur.MUST_NOT));
        if (asked.dated()) {
            all.add(new ToParentBlockJoinQuery(notes(lenient), cards, ScoreMode.None), Occur.FILTER);
        }
        return all.build();
    }

    /// The notes that hold at least one of the things asked for, and are of the right days.
    Query notes(boolean lenient) {
        var any = new BooleanQuery.Builder();
        boolean none = true;
        for (var part : asked.required()) {
            if (part.canStandInNote()) {
                any.add(inNote(part, lenient), Occur.SHOULD);
                none = false;
            }
        }
        if (!asked.dated()) {
            return none ? MatchNoDocsQuery.INSTANCE : any.build();
        }
        long from = asked.from() == null ? Long.MIN_VALUE : asked.from().toEpochDay();
        long until = asked.until() == null ? Long.MAX_VALUE : asked.until().toEpochDay() - 1;
        var dated = new BooleanQuery.Builder().add(LongField.newRangeQuery(Fields.DAY, from, until), Occur.FILTER);
        return none ? dated.build() : dated.add(any.build(), Occur.FILTER).build();
    }

    /// The notes that hold everything asked for.
    Query wholeNotes() {
        var all = new BooleanQuery.Builder();
        for (var part : asked.required()) {
            all.add(part.canStandInNote() ? inNote(part, false) : MatchNoDocsQuery.INSTANCE, Occur.FILTER);
        }
        asked.excluded().forEach(part -> all.add(inNote(part, false), Occur.MUST_NOT));
        return all.add(notes(false), Occur.FILTER).build();
    }

    /// What a match in `place` counts.
    static float rank(Place place) {
        return switch (place) {
            case NAME -> NAME;
            case ORGANISATION -> ORGANISATION;
            default -> ANYWHERE;
        };
    }

    private Query onCard(Part part, boolean lenient) {
        return switch (part) {
            case Part.Run run -> anywhere(run, Fields.CARD, lenient);
            case Part.Digits digits -> digits(digits, Fields.CARD, lenient);
            case Part.Filtered filtered -> value(filtered, false);
        };
    }

    private Query inNote(Part part, boolean lenient) {
        return switch (part) {
            case Part.Run run -> anywhere(run, Fields.NOTE, lenient);
            case Part.Digits digits -> digits(digits, Fields.NOTE, lenient);
            case Part.Filtered filtered -> value(filtered, true);
        };
    }

    private Query ranked(Part.Run run, boolean lenient) {
        var ways = new ArrayList<Query>();
        rank(ways, run, Fields.NAME, NAME);
        rank(ways, run, Fields.ORGANISATION, ORGANISATION);
        rank(ways, run, Fields.CARD, ANYWHERE);
        if (!run.quoted() && run.single()) {
            way(ways, stemmed(run, Fields.CARD), ANYWHERE * Level.STEM.weight());
        }
        if (lenient && Forgiving.applies(run)) {
            forgive(ways, run, Fields.NAME, NAME);
            forgive(ways, run, Fields.CARD, ANYWHERE);
        }
        var best = new DisjunctionMaxQuery(ways, 0);
        if (!phrases.any(Fields.PINNED.word())) {
            return best;
        }
        var pinned = new BoostQuery(new ConstantScoreQuery(anywhere(run, Fields.PINNED, false)), PINNED);
        return new BooleanQuery.Builder().add(best, Occur.MUST).add(pinned, Occur.SHOULD).build();
    }

    private void rank(List<Query> ways, Part.Run run, Fields fields, float rank) {
        way(ways, whole(run, fields), rank * Level.WHOLE.weight());
        if (run.open()) {
            way(ways, open(run, fields), rank * Level.OPEN.weight());
        }
    }

    private void forgive(List<Query> ways, Part.Run run, Fields fields, float rank) {
        way(ways, forgiving.inside(run, fields.word()), rank * Level.INSIDE.weight());
        if (Forgiving.forgivesTypos(run)) {
            way(ways, forgiving.typo(run, fields.word()), rank * Level.TYPO.weight());
        }
    }

    private static void way(List<Query> ways, Query query, float rank) {
        ways.add(new BoostQuery(new ConstantScoreQuery(query), rank));
    }

    private Query anywhere(Part.Run run, Fields fields, boolean lenient) {
        var ways = new ArrayList<Query>();
        // Whatever is whole is open as well.
        ways.add(run.open() ? open(run, fields) : whole(run, fields));
        if (!run.quoted() && run.single()) {
            ways.add(stemmed(run, fields));
        }
        if (lenient && Forgiving.applies(run)) {
            ways.add(forgiving.inside(run, fields.word()));
            if (Forgiving.forgivesTypos(run)) {
                ways.add(forgiving.typo(run, fields.word()));
            }
        }
        return any(ways);
    }

    private Query whole(Part.Run run, Fields fields) {
        return any(run.readings().stream().map(slots -> {
            if (slots.size() > 1) {
                return phrases.phrase(fields.word(), slots, false);
            }
            return terms(fields.word(), forms(slots.getFirst()));
        }).toList());
    }

    private Query open(Part.Run run, Fields fields) {
        return any(run.readings().stream().map(slots -> {
            if (slots.size() > 1) {
                return phrases.phrase(fields.word(), slots, true);
            }
            return any(forms(slots.getFirst()).stream().map(form -> beginning(fields, form)).toList());
        }).toList());
    }

    private static Query beginning(Fields fields, String form) {
        return form.length() <= Fields.GRAM
                ? new TermQuery(new Term(fields.gram(), form))
                : new PrefixQuery(new Term(fields.word(), form));
    }

    private Query stemmed(Part.Run run, Fields fields) {
        Set<String> same = new LinkedHashSet<>();
        Set<String> forms = forms(run.first());
        forms.forEach(form -> same.addAll(stems.of(form)));
        var ways = new ArrayList<Query>();
        if (!same.isEmpty()) {
            ways.add(terms(fields.word(), same));
        }
        same.addAll(forms);
        ways.add(terms(fields.stem(), same));
        return any(ways);
    }

    private Query digits(Part.Digits digits, Fields fields, boolean lenient) {
        var ways = new ArrayList<Query>();
        if (digits.digits().length() >= Fields.GRAM) {
            ways.add(new PrefixQuery(new Term(fields.digits(), digits.digits())));
        }
        if (digits.whole()) {
            for (String ending : PhoneDigits.endings(digits.digits())) {
                ways.add(new TermQuery(new Term(fields.number(), ending)));
            }
        }
        var words = new BooleanQuery.Builder();
        digits.words().forEach(word -> words.add(anywhere(word, fields, lenient), Occur.FILTER));
        ways.add(words.build());
        return any(ways);
    }

    private Query value(Part.Filtered filtered, boolean note) {
        String field = Fields.values(filtered.filter(), note);
        var run = filtered.value();
        return any(run.readings().stream().map(slots -> {
            if (slots.size() > 1) {
                return phrases.phrase(field, slots, run.open());
            }
            var forms = forms(slots.getFirst());
            return run.open()
                    ? any(forms.stream().map(form -> (Query) new PrefixQuery(new Term(field, form))).toList())
                    : terms(field, forms);
        }).toList());
    }

    static Set<String> forms(Slot slot) {
        var forms = new LinkedHashSet<String>();
        forms.add(slot.plain());
        forms.add(slot.spelled());
        return forms;
    }

    private static Query terms(String field, Set<String> terms) {
        return any(terms.stream().map(term -> (Query) new TermQuery(new Term(field, term))).toList());
    }

    private static Query any(List<? extends Query> ways) {
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        var any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }
}
