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
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// Makes a query of Kith into queries of Lucene. Scores are sums of ranks: what matched in the name outweighs all that can
/// match in the organisation, and that all that can match elsewhere. For one search.
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
    Query cards(boolean lenient) {
        return all(lenient).build();
    }

    /// The cards that are found, ranked. What ranks is asked for beside what is required, so that of the many cards that have
    /// no more than that Lucene need not look at each.
    Query ranked(boolean lenient) {
        var all = all(lenient);
        for (var part : asked.required()) {
            if (part instanceof Part.Run run) {
                rank(all, run, lenient);
            }
        }
        return all.build();
    }

    private BooleanQuery.Builder all(boolean lenient) {
        var all = new BooleanQuery.Builder();
        asked.required().forEach(part -> all.add(onCard(part, lenient), Occur.FILTER));
        if (asked.required().isEmpty()) {
            all.add(new TermQuery(new Term(Fields.IS_CARD, "card")), Occur.FILTER);
        }
        asked.excluded().forEach(part -> all.add(onCard(part, false), Occur.MUST_NOT));
        choose(all);
        if (asked.dated()) {
            all.add(new ToParentBlockJoinQuery(notes(lenient), cards, ScoreMode.None), Occur.FILTER);
        }
        return all;
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
        choose(all);
        return all.add(notes(false), Occur.FILTER).build();
    }

    /// Those whom the filters that count choose; cards and notes alike bear the id of the card.
    private void choose(BooleanQuery.Builder all) {
        for (var chosen : asked.chosen()) {
            var ids = chosen.people().stream().map(CardDocuments::bytes).toList();
            all.add(new TermInSetQuery(Fields.ID, ids), chosen.others() ? Occur.MUST_NOT : Occur.FILTER);
        }
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

    private void rank(BooleanQuery.Builder all, Part.Run run, boolean lenient) {
        rank(all, whole(run, Fields.NAME), NAME * Level.WHOLE.weight());
        rank(all, whole(run, Fields.ORGANISATION), ORGANISATION * Level.WHOLE.weight());
        rank(all, whole(run, Fields.CARD), ANYWHERE * Level.WHOLE.weight());
        if (run.open()) {
            rank(all, open(run, Fields.NAME), NAME * Level.OPEN.weight());
            rank(all, open(run, Fields.ORGANISATION), ORGANISATION * Level.OPEN.weight());
        }
        if (lenient && Forgiving.applies(run)) {
            rank(all, forgiving.inside(run, Fields.NAME.word()), NAME * Level.INSIDE.weight());
            rank(all, forgiving.inside(run, Fields.CARD.word()), ANYWHERE * Level.INSIDE.weight());
        }
        if (phrases.any(Fields.PINNED.word())) {
            rank(all, anywhere(run, Fields.PINNED, false), PINNED);
        }
    }

    private static void rank(BooleanQuery.Builder all, Query query, float rank) {
        all.add(new BoostQuery(new ConstantScoreQuery(query), rank), Occur.SHOULD);
    }

    private Query anywhere(Part.Run run, Fields fields, boolean lenient) {
        var ways = new ArrayList<Query>();
        // Whatever is whole is open as well.
        ways.add(run.open() ? open(run, fields) : whole(run, fields));
        // The beginning of a short word finds all that its stem does.
        if (!run.quoted() && run.single() && (!run.open() || run.first().letters() > Fields.GRAM)) {
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
