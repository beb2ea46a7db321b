package app.kith.ui.ledger;

import app.kith.book.StepRecord;
import app.kith.ledger.Moment;
import app.kith.ledger.Whom;
import app.kith.ledger.WhomBySearch;
import app.kith.people.PersonRow;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.TakeBack;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The entries of the ledger that a filter lets through, and what can be done with one of them. Used on the window's thread.
final class EntriesModel {
    private static final int ROWS = 300;
    private static final int GROWTH = 4;

    private final Texts texts = Texts.of(EntriesModel.class);
    private final Desk desk;
    private final LedgerMeans means;
    private final EntriesReading reading;
    private final Whom whom;
    private final Latest latest;
    private final Latest naming;
    private final TakeBack takeBack;
    private final ReadOnlyObjectWrapper<EntriesFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter",
            EntriesFilter.USUAL);
    private final ReadOnlyObjectWrapper<@Nullable EntriesShown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ObjectProperty<@Nullable EntryRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private int limit = ROWS;

    EntriesModel(Desk desk, LedgerMeans means) {
        this.desk = desk;
        this.means = means;
        reading = new EntriesReading(means);
        whom = new WhomBySearch(means.search(), means.people());
        latest = desk.background().latest();
        naming = desk.background().latest();
        var journal = means.book().journal();
        takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
    }

    /// What is asked for.
    ReadOnlyObjectProperty<EntriesFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /// What was read; null until it was.
    ReadOnlyObjectProperty<@Nullable EntriesShown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The selected entry; null for none.
    ObjectProperty<@Nullable EntryRow> chosen() {
        return chosen;
    }

    /// Shows other entries.
    void show(EntriesFilter other) {
        if (!other.equals(filter.get())) {
            limit = ROWS;
        }
        filter.set(other);
        refresh();
    }

    /// Shows everything with one person, whenever it was.
    void showWith(UUID contact) {
        desk.background()
                .run(() -> means.people().rows(List.of(contact)), found -> found.stream()
                        .findFirst()
                        .ifPresent(person -> show(
                                EntriesFilter.USUAL.with(person).in(Period.of(Period.Span.ALL)))));
    }

    /// Reads everything anew: the book has changed.
    void refresh() {
        EntriesFilter asked = filter.get();
        int most = limit;
        boolean tallies = desk.settings().get(Setting.TALLIES);
        latest.run(() -> reading.read(asked, most, tallies), shown::set);
    }

    /// Reads further rows: the end of those known comes into sight.
    void more() {
        EntriesShown now = shown.get();
        if (now != null && now.more() && now.rows().size() == limit) {
            limit *= GROWTH;
            refresh();
        }
    }

    /// Notes that the selected entry was thanked for today.
    void thank() {
        EntryRow row = chosen.get();
        if (row != null && row.thankable()) {
            LocalDate today = LocalDate.now(means.book().clock());
            UUID id = row.moment().id();
            takeBack.run(() -> means.exchanges().thanked(row.names(), id, today),
                    texts.get(row.received() ? "entries.thanked.mine" : "entries.thanked.theirs", row.names()));
        }
    }

    /// Voids an entry.
    ///
    /// @param reason may be empty
    void voidEntry(EntryRow row, String reason) {
        UUID id = row.moment().id();
        boolean passed = row.moment() instanceof Moment.Passed;
        takeBack.run(() -> passed
                ? means.exchanges().voidEntry(id, reason)
                : means.conversations().voidEntry(id, reason), texts.get("entries.voided", row.names()));
    }

    /// Opens the card of the person in the selected entry.
    void open() {
        EntryRow row = chosen.get();
        if (row != null && !row.with().isEmpty()) {
            desk.navigator().go(Place.card(row.with().getFirst().id()));
        }
    }

    /// Finds the people a typed name may mean.
    void called(String name, int most, Consumer<List<PersonRow>> found) {
        naming.run(() -> whom.called(name, most), found);
    }
}
