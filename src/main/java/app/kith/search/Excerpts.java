package app.kith.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Shows where on a card a query matched. For one thread.
final class Excerpts {
    private static final Level[] PATIENCE = {Level.STEM, Level.INSIDE, Level.TYPO};

    private final Query query;
    private final List<PartMatch> parts;

    Excerpts(Query query, Stems stems) {
        this.query = query;
        parts = query.required().stream().map(part -> new PartMatch(part, stems)).toList();
    }

    /// What to show of the card with these passages.
    Excerpt of(List<Passage> passages) {
        var texts = passages.stream().map(Tokens::of).map(Shown::new).toList();
        for (int i = 0; i < parts.size(); i++) {
            mark(i, texts);
        }
        var name = best(texts, Place.NAME);
        var organisation = best(texts, Place.ORGANISATION);
        long covered = (name == null ? 0 : name.parts) | (organisation == null ? 0 : organisation.parts);
        var sentence = texts.stream()
                .filter(text -> text.parts != 0)
                .filter(text -> text.place() != Place.NAME && text.place() != Place.ORGANISATION)
                .max(order(covered))
                .orElse(null);
        return new Excerpt(whole(name), whole(organisation), sentence == null ? null : sentence.sentence());
    }

    /// The sentence of one note, marked; the beginning of the note when nothing in it matched.
    Line of(Passage note) {
        var shown = new Shown(Tokens.of(note));
        for (int i = 0; i < parts.size(); i++) {
            mark(i, List.of(shown));
        }
        return shown.sentence();
    }

    /// Every match in a text that is shown whole; typing errors are not forgiven here.
    List<Mark> in(String text) {
        var tokens = Tokens.of(Passage.front(new UUID(0, 0), Place.NOTE, text));
        return Snippet.merged(parts.stream()
                .flatMap(part -> part.in(tokens, Level.INSIDE).stream())
                .map(RunMatch.Hit::mark)
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .toList());
    }

    /// Forgives no more than it must for this part to match somewhere.
    private void mark(int part, List<Shown> texts) {
        for (Level worst : PATIENCE) {
            boolean any = false;
            for (var text : texts) {
                any |= text.add(part, parts.get(part).in(text.tokens, worst));
            }
            if (any) {
                return;
            }
        }
    }

    private Comparator<Shown> order(long covered) {
        return Comparator.<Shown>comparingInt(text -> Long.bitCount(text.parts & ~covered))
                .thenComparing(text -> query.includes(text.tokens.passage().date()))
                .thenComparingInt(text -> Long.bitCount(text.parts))
                .thenComparing(text -> text.best, Comparator.reverseOrder())
                .thenComparing(text -> text.place().dated())
                .thenComparing(text -> text.tokens.passage().pinned())
                .thenComparing(text -> text.tokens.passage().date(), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static @Nullable Shown best(List<Shown> texts, Place place) {
        return texts.stream()
                .filter(text -> text.place() == place && text.parts != 0)
                .max(Comparator.comparingInt(text -> Long.bitCount(text.parts)))
                .orElse(null);
    }

    private static @Nullable Line whole(@Nullable Shown text) {
        return text == null ? null : Snippet.whole(text.tokens.passage(), text.marks);
    }

    private static final class Shown {
        private final Tokens tokens;
        private final List<Snippet.Marked> marks = new ArrayList<>();
        private long parts;
        private Level best = Level.TYPO;

        Shown(Tokens tokens) {
            this.tokens = tokens;
        }

        Place place() {
            return tokens.passage().place();
        }

        boolean add(int part, List<RunMatch.Hit> hits) {
            for (var hit : hits) {
                marks.add(new Snippet.Marked(part, hit.mark()));
                best = hit.level().compareTo(best) < 0 ? hit.level() : best;
            }
            parts |= hits.isEmpty() ? 0 : 1L << part;
            return !hits.isEmpty();
        }

        Line sentence() {
            return Snippet.sentence(tokens.passage(), marks);
        }
    }
}
