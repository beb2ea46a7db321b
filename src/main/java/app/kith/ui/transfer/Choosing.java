package app.kith.ui.transfer;

import app.kith.transfer.Choice;
import app.kith.transfer.Preview;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A preview under the user's hand: which rows are shown, and what is chosen for them.
///
/// Used on the window's thread.
final class Choosing {
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private @Nullable Preview preview;
    private @Nullable Choice filter;
    private boolean held;

    /// Grows whenever a choice changes, so that whatever shows choices looks again.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// The rows that the filter lets through, by their index.
    ObservableList<Integer> rows() {
        return rows;
    }

    Optional<Preview> preview() {
        return Optional.ofNullable(preview);
    }

    /// Begins with another preview, all of its rows shown; null lets go of the former.
    void begin(@Nullable Preview read) {
        preview = read;
        held = false;
        filter(null);
        changed();
    }

    /// Whether nothing can be chosen now, since the import has begun.
    void hold(boolean now) {
        held = now;
    }

    /// Lets through the rows of one choice; null lets all through. Rows whose choice changes later stay until the filter
    /// is chosen again: nothing jumps away under the hand.
    void filter(@Nullable Choice chosen) {
        filter = chosen;
        var through = new ArrayList<Integer>();
        if (preview != null) {
            for (int i = 0; i < preview.rows().size(); i++) {
                if (filter == null || preview.choice(i) == filter) {
                    through.add(i);
                }
            }
        }
        rows.setAll(through);
    }

    /// How many cards each choice has.
    Map<Choice, Integer> counts() {
        return preview == null ? Map.of() : preview.counts();
    }

    /// How many people the import brings or changes.
    int importing() {
        Map<Choice, Integer> counts = counts();
        return counts.getOrDefault(Choice.NEW, 0) + counts.getOrDefault(Choice.MERGE, 0);
    }

    /// Chooses what happens to some cards; those for which that is not possible stay as they are.
    void choose(Collection<Integer> indexes, Choice choice) {
        change(indexes, (now, index) -> now.choose(index, choice));
    }

    /// Turns cards in and out: one that is imported is left out, one that is left out is imported.
    void turn(Collection<Integer> indexes) {
        change(indexes, Choosing::turned);
    }

    /// Chooses whether merges overwrite what differs.
    void overwrite(Collection<Integer> indexes, boolean chosen) {
        change(indexes, (now, index) -> now.overwrite(index, chosen));
    }

    /// Turns overwriting on, or off where all of the cards overwrite already.
    void turnOverwrite(Collection<Integer> indexes) {
        Preview now = preview;
        boolean all = now != null && indexes.stream().allMatch(now::overwrites);
        overwrite(indexes, !all);
    }

    private void change(Collection<Integer> indexes, Change change) {
        Preview now = preview;
        if (now != null && !held && !indexes.isEmpty()) {
            List.copyOf(indexes).forEach(index -> change.on(now, index));
            changed();
        }
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private static void turned(Preview now, int index) {
        if (now.choice(index).imports()) {
            now.choose(index, Choice.SKIP);
        } else if (now.rows().get(index).proposed() == Choice.MERGE) {
            now.choose(index, Choice.MERGE);
        } else {
            now.choose(index, Choice.NEW);
        }
    }

    private interface Change {
        void on(Preview preview, int index);
    }
}
