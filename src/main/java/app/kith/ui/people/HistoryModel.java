package app.kith.ui.people;

import app.kith.book.Journal;
import app.kith.book.RowKey;
import app.kith.book.StepName;
import app.kith.book.StepRecord;
import app.kith.book.Undone;
import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Toasts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was done to the book, step by step, and the way to take any of it back later. Used on the window's thread.
final class HistoryModel {
    private static final int MOST = 500;

    /// One step.
    ///
    /// @param standing whether it can be taken back
    /// @param kept whose rows were left as they are when it was taken back, empty when none were
    record Row(long step, String name, Instant when, boolean standing, String kept) {}

    private final Texts texts = Texts.of(HistoryModel.class);
    private final Texts steps = Texts.of(StepName.class);
    private final Background background;
    private final Latest latest;
    private final Toasts toasts;
    private final Journal journal;
    private final People people;
    private final Notes notes;
    private final Map<Long, String> kept = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    HistoryModel(Background background, Toasts toasts, Journal journal, People people, Notes notes) {
        this.background = background;
        this.latest = background.latest();
        this.toasts = toasts;
        this.journal = journal;
        this.people = people;
        this.notes = notes;
    }

    /// The steps, the newest first.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Reads them anew.
    void refresh() {
        var left = Map.copyOf(kept);
        latest.run(() -> journal.steps(MOST).stream().map(step -> row(step, left)).toList(), rows::set);
    }

    /// Takes a step back; what has changed since stays as it is, and is named.
    void takeBack(Row row) {
        background.save(() -> journal.takeBack(row.step()).map(this::taken), taken -> taken.ifPresent(left -> {
            kept.put(row.step(), left);
            toasts.show(texts.get("history.taken", row.name()));
            refresh();
        }));
    }

    private Row row(StepRecord step, Map<Long, String> left) {
        return new Row(step.id(), steps.get(step.name().key(), step.name().args().toArray()), step.happened(),
                step.standing(), left.getOrDefault(step.id(), ""));
    }

    private String taken(Undone undone) {
        var names = undone.kept()
                .stream()
                .map(this::called)
                .flatMap(Optional::stream)
                .distinct()
                .limit(50)
                .toList();
        return String.join(", ", names);
    }

    private Optional<String> called(RowKey key) {
        return people.find(key.id())
                .or(() -> notes.find(key.id()).map(Note::contact).flatMap(people::find))
                .map(Contact::called);
    }
}
