package app.kith.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Compares what the index holds of everybody with what the book says.
///
/// @param indexed the passages of some contacts by the index
record Agreement(List<Source> sources, Function<Collection<UUID>, Map<UUID, List<Passage>>> indexed) {
    private static final int SLICE = 500;

    /// How many cards differ or are missing.
    ///
    /// @throws CancellationException when it was cancelled
    int differing(BooleanSupplier cancelled) {
        var everybody = sources.stream().flatMap(source -> source.everybody().stream()).toList();
        var differing = 0;
        for (var from = 0; from < everybody.size(); from += SLICE) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            differing += among(everybody.subList(from, Math.min(everybody.size(), from + SLICE)));
        }
        return differing;
    }

    private int among(List<UUID> contacts) {
        var index = indexed.apply(contacts);
        var book = new HashMap<UUID, Set<Text>>();
        Gathering.of(sources, contacts).forEach(card -> book.put(card.id(), texts(card.passages())));
        return (int) book.entrySet()
                .stream()
                .filter(card -> !card.getValue().equals(texts(index.getOrDefault(card.getKey(), List.of()))))
                .count();
    }

    private static Set<Text> texts(List<Passage> passages) {
        var texts = new HashSet<Text>();
        passages.forEach(passage -> texts.add(new Text(passage.place(), passage.row(), passage.text())));
        return texts;
    }

    private record Text(Place place, UUID row, String text) {}
}
