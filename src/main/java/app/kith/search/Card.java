package app.kith.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Everything that is searchable of one contact.
///
/// @param sortName as lists sort people by name
/// @param organisation as lists sort people by organisation
/// @param values that only a filter finds
/// @param answered articles, see [Passages#answered]
record Card(
        UUID id,
        String sortName,
        String organisation,
        Instant created,
        List<Passage> passages,
        List<Passage.Value> values,
        List<String> answered) {
    Card {
        passages = List.copyOf(passages);
        values = List.copyOf(values);
        answered = List.copyOf(answered);
    }

    /// The day of the latest note or entry; null without one.
    @Nullable
    LocalDate lastWord() {
        return passages.stream()
                .filter(passage -> passage.place().dated())
                .map(Passage::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
