package app.kith.ui.ledger;

import app.kith.book.StepRecord;
import app.kith.ledger.Exchange;
import app.kith.ledger.Mark;
import app.kith.ledger.Standing;
import app.kith.people.Contact;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.TakeBack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the user and the person on the open card stand. Used on the window's thread.
final class StandingModel {
    /// What is shown of it.
    ///
    /// @param largest the entries that weigh most, the heaviest first
    /// @param tallies whether anything is counted
    record Shown(UUID contact, String called, Standing standing, List<Exchange> largest, boolean tallies) {
        /// Copies the list.
        Shown {
            largest = List.copyOf(largest);
        }
    }

    private final Texts texts = Texts.of(StandingModel.class);
    private final Desk desk;
    private final LedgerMeans means;
    private final Latest latest;
    private final TakeBack takeBack;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private @Nullable UUID whose;

    StandingModel(Desk desk, LedgerMeans means) {
        this.desk = desk;
        this.means = means;
        latest = desk.background().latest();
        var journal = means.book().journal();
        takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
    }

    /// What is shown; null while no card is open.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows somebody's, or nothing.
    void show(@Nullable UUID contact) {
        whose = contact;
        if (contact == null) {
            latest.forget();
            shown.set(null);
        } else {
            refresh();
        }
    }

    /// Reads it anew: the book has changed.
    void refresh() {
        UUID contact = whose;
        if (contact != null) {
            latest.run(() -> read(contact), read -> shown.set(read.orElse(null)));
        }
    }

    /// Sets a mark on the person or takes it away.
    void mark(Mark mark, boolean marked) {
        Shown now = shown.get();
        if (now != null && now.standing().marks().contains(mark) != marked) {
            takeBack.run(() -> {
                means.marks().set(now.called(), now.contact(), mark, marked);
                return marked;
            }, texts.get(marked ? "mark.set" : "mark.taken", now.called(), texts.get("mark." + mark.name())));
        }
    }

    private Optional<Shown> read(UUID contact) {
        return means.people().find(contact).map(Contact::called).map(called -> {
            Standing standing = means.standings().of(contact);
            List<Exchange> largest = means.exchanges()
                    .all(standing.largest())
                    .stream()
                    .sorted(Comparator.comparingInt((Exchange entry) -> standing.largest().indexOf(entry.id())))
                    .toList();
            return new Shown(contact, called, standing, largest, desk.settings().get(Setting.TALLIES));
        });
    }
}
