package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Latest;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;

/// What the window's frame shows: the search, how many people there are, whether all is saved.
final class ShellModel {
    /// What the frame shows of the book, read in one go off the window's thread.
    ///
    /// @param people how many cards there are
    /// @param samples whether sample people are among them
    /// @param backup when the last backup was made, if ever
    record Counts(long people, boolean samples, Optional<Instant> backup) {}

    private final Texts texts = Texts.of(ShellModel.class);
    private final Callable<Counts> read;
    private final Dates dates;
    private final Latest latest;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper people = new ReadOnlyStringWrapper(this, "people", "");
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper(this, "backup", "");
    private final BooleanProperty samples = new SimpleBooleanProperty(this, "samples", false);
    private final BooleanProperty empty = new SimpleBooleanProperty(this, "empty", true);
    private final ObservableStringValue saved;

    ShellModel(Background background, Callable<Counts> read, Dates dates) {
        this.read = read;
        this.dates = dates;
        latest = background.latest();
        saved = Bindings.createStringBinding(
                () -> texts.get(background.saving().get() > 0 ? "status.saving" : "status.saved"),
                background.saving());
    }

    /// Reads the counts anew, off the window's thread.
    void refresh() {
        latest.run(read, this::show);
    }

    private void show(Counts counts) {
        people.set(counts.people() == 0 ? "" : texts.get("count", counts.people()));
        samples.set(counts.samples());
        empty.set(counts.people() == 0);
        backup.set(counts.backup().map(when -> texts.get("status.backup", dates.moment(when))).orElse(""));
    }

    StringProperty query() {
        return query;
    }

    ReadOnlyStringProperty people() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyStringProperty backup() {
        return backup.getReadOnlyProperty();
    }

    ObservableStringValue saved() {
        return saved;
    }

    BooleanProperty samples() {
        return samples;
    }

    /// Whether there is nobody in the book, as far as is known.
    BooleanProperty empty() {
        return empty;
    }
}
