package app.kith.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Searches the book itself, card by card, while there is no index. Finds the same people by the same rules, more slowly.
final class Scan {
    private static final int SLICE = 500;
    private static final int SCREENFUL = IndexSearch.SCREENFUL;

    private final List<Source> sources;
    private final Stems stems;

    Scan(List<Source> sources, Stems stems) {
        this.stems = stems;
        this.sources = List.copyOf(sources);
    }

    /// Finds people.
    ///
    /// @param cancelled asked now and then
    /// @throws CancellationException when it was
    IndexSearch.Result find(Query query, SearchOrder order, int limit, BooleanSupplier cancelled) {
        var judge = new Judge(query, stems);
        var found = new ArrayList<Judge.Verdict>();
        var everybody = new LinkedHashSet<UUID>();
        sources.forEach(source -> everybody.addAll(source.everybody()));
        var ids = List.copyOf(everybody);
        for (int done = 0; done < ids.size(); done += SLICE) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            var slice = ids.subList(done, Math.min(ids.size(), done + SLICE));
            Gathering.of(sources, slice).stream().map(judge::of).flatMap(Optional::stream).forEach(found::add);
        }
        return result(found, order, limit);
    }

    private static IndexSearch.Result result(List<Judge.Verdict> found, SearchOrder order, int limit) {
        long strict = found.stream().filter(Judge.Verdict::strict).count();
        var counted = strict >= SCREENFUL ? found.stream().filter(Judge.Verdict::strict).toList() : found;
        var ids = counted.stream()
                .sorted(Comparator.comparing((Judge.Verdict verdict) -> !verdict.strict()).thenComparing(order(order)))
                .limit(limit)
                .map(verdict -> verdict.card().id())
                .toList();
        return new IndexSearch.Result(ids, counted.size(), counted.stream().mapToInt(Judge.Verdict::notes).sum());
    }

    private static Comparator<Judge.Verdict> order(SearchOrder order) {
        var newest = Comparator.comparing((Judge.Verdict verdict) -> verdict.card().created()).reversed();
        return switch (order) {
            case BEST -> Comparator.comparingDouble(Judge.Verdict::rank)
                    .reversed()
                    .thenComparing(lastWord())
                    .thenComparing(newest);
            case NAME -> Comparator.comparing((Judge.Verdict verdict) -> Fold.plain(verdict.card().sortName()))
                    .thenComparing(newest);
            case ORGANISATION ->
                Comparator.comparing((Judge.Verdict verdict) -> verdict.card().organisation().isBlank())
                        .thenComparing(verdict -> Fold.plain(verdict.card().organisation()))
                        .thenComparing(newest);
            case LAST_WORD -> lastWord().thenComparing(newest);
            case NEWEST -> newest;
        };
    }

    private static Comparator<Judge.Verdict> lastWord() {
        return Comparator.comparing((Judge.Verdict verdict) -> verdict.card().lastWord(),
                Comparator.nullsLast(Comparator.reverseOrder()));
    }
}
