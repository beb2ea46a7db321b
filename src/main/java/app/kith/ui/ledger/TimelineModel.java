package app.kith.ui.ledger;

import app.kith.ledger.Moment;
import app.kith.ledger.Timeline;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What was between the user and the person on the open card, a page at a time. Used on the window's thread.
final class TimelineModel {
    /// How many rows are shown at first; each row is a node of the card, so that a long life together is not built at once.
    static final int FIRST = 12;

    private static final int FURTHER = 50;

    /// What is shown of it.
    ///
    /// @param all everything, the newest first
    /// @param sorts the sorts there are, in their order
    /// @param sort the sort that is shown; null for every sort
    /// @param limit how many rows are shown at most
    record Shown(UUID contact, List<Moment> all, List<Moment.Sort> sorts, Moment.@Nullable Sort sort, int limit) {
        Shown {
            all = List.copyOf(all);
            sorts = List.copyOf(sorts);
        }

        /// Whether there is more than notes and how they met.
        boolean any() {
            return sorts.stream().anyMatch(each -> each != Moment.Sort.NOTE && each != Moment.Sort.MET);
        }

        /// Everything of the sort that is shown.
        List<Moment> ofSort() {
            return sort == null ? all : all.stream().filter(moment -> moment.sort() == sort).toList();
        }

        Shown of(Moment.@Nullable Sort other) {
            return new Shown(contact, all, sorts, other != null && sorts.contains(other) ? other : null, FIRST);
        }

        Shown further() {
            return new Shown(contact, all, sorts, sort, limit + FURTHER);
        }

        Shown asFarAs(Shown before) {
            return contact.equals(before.contact)
                    ? new Shown(contact, all, sorts, of(before.sort).sort, before.limit)
                    : this;
        }
    }

    private final Desk desk;
    private final Timeline timeline;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private @Nullable UUID whose;

    TimelineModel(Desk desk, Timeline timeline) {
        this.desk = desk;
        this.timeline = timeline;
        latest = desk.background().latest();
    }

    /// What is shown; null while no card is open or nothing was read yet.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows somebody's, or nothing.
    void show(@Nullable UUID contact) {
        boolean other = contact == null || !contact.equals(whose);
        whose = contact;
        if (other) {
            latest.forget();
            shown.set(null);
        }
        refresh();
    }

    /// Reads it anew: the book has changed.
    void refresh() {
        UUID contact = whose;
        if (contact != null) {
            latest.run(() -> read(contact), read -> {
                Shown before = shown.get();
                shown.set(before == null ? read : read.asFarAs(before));
            });
        }
    }

    /// Shows one sort only, or every sort.
    void only(Moment.@Nullable Sort sort) {
        Shown now = shown.get();
        if (now != null) {
            shown.set(now.of(sort));
        }
    }

    /// Shows further rows.
    void further() {
        Shown now = shown.get();
        if (now != null) {
            shown.set(now.further());
        }
    }

    /// Shows the same on the page of the ledger, where it can be thanked for and voided.
    void openLedger() {
        desk.navigator().go(new Place(LedgerPage.ID, whose, ""));
    }

    private Shown read(UUID contact) {
        List<Moment> all = timeline.of(contact);
        List<Moment.Sort> sorts = all.stream().map(Moment::sort).distinct().sorted().toList();
        return new Shown(contact, all, sorts, null, FIRST);
    }
}
