package app.kith.ui.ledger;

import app.kith.ledger.Began;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Kind;
import app.kith.ledger.Noted;
import app.kith.people.PersonRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the user chose otherwise than a line was understood; null where nothing was.
///
/// @param chosen whom a name means, by the name as it was typed
record LineChanges(
        Noted.@Nullable Sort sort,
        @Nullable Kind kind,
        @Nullable ConversationKind talk,
        @Nullable LocalDate on,
        @Nullable Began began,
        Map<String, UUID> chosen) {
    static final LineChanges NONE = new LineChanges(null, null, null, null, null, Map.of());

    LineChanges {
        chosen = Map.copyOf(chosen);
    }

    LineChanges withSort(Noted.Sort other) {
        return new LineChanges(other, kind, talk, on, began, chosen);
    }

    LineChanges withKind(Kind other) {
        return new LineChanges(sort, other, talk, on, began, chosen);
    }

    LineChanges withTalk(ConversationKind other) {
        return new LineChanges(sort, kind, other, on, began, chosen);
    }

    LineChanges withOn(LocalDate other) {
        return new LineChanges(sort, kind, talk, other, began, chosen);
    }

    LineChanges withBegan(Began other) {
        return new LineChanges(sort, kind, talk, on, other, chosen);
    }

    LineChanges withChosen(String name, UUID person) {
        var others = new HashMap<>(chosen);
        others.put(name, person);
        return new LineChanges(sort, kind, talk, on, began, others);
    }

    /// What was understood, with what was chosen in its place.
    Noted over(Noted noted) {
        Noted changed = noted.withPeople(noted.people().stream().map(this::over).toList());
        changed = sort == null ? changed : changed.withSort(sort);
        changed = kind == null ? changed : changed.withKind(kind);
        changed = talk == null ? changed : changed.withTalk(talk);
        changed = on == null ? changed : changed.withOn(on);
        return began == null ? changed : changed.withBegan(began);
    }

    private Noted.Named over(Noted.Named named) {
        UUID wanted = chosen.get(named.typed());
        return wanted == null
                ? named
                : new Noted.Named(named.typed(), named.choices()
                        .stream()
                        .sorted(Comparator.comparing((PersonRow row) -> !row.id().equals(wanted)))
                        .toList());
    }
}
