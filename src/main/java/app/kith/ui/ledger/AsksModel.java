package app.kith.ui.ledger;

import app.kith.book.StepRecord;
import app.kith.ledger.Ask;
import app.kith.ledger.InABind.Fit;
import app.kith.ledger.Kind;
import app.kith.ledger.LedgerLine;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.TakeBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The asks, the user's and those of others, and who could help in a bind. Used on the window's thread.
final class AsksModel {
    private static final int MOST = 30;

    /// An ask as it is listed.
    record Row(Ask ask, PersonRow person) {}

    private final Texts texts = Texts.of(AsksModel.class);
    private final Desk desk;
    private final LedgerMeans means;
    private final BiConsumer<UUID, String> asking;
    private final Latest listing;
    private final Latest helping;
    private final TakeBack takeBack;
    private final BooleanProperty settled = new SimpleBooleanProperty(this, "settled", false);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read", false);
    private final StringProperty need = new SimpleStringProperty(this, "need", "");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<List<Fit>> fits = new ReadOnlyObjectWrapper<>(this, "fits", List.of());

    /// @param asking begins an ask of somebody
    AsksModel(Desk desk, LedgerMeans means, BiConsumer<UUID, String> asking) {
        this.desk = desk;
        this.means = means;
        this.asking = asking;
        listing = desk.background().latest();
        helping = desk.background().latest();
        var journal = means.book().journal();
        takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
        settled.addListener((shown, before, now) -> refresh());
        need.addListener((text, before, now) -> help(now));
    }

    /// What is listed: open ones first, of them the user's first.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Whether the list was read at all.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Whether settled asks are listed too.
    BooleanProperty settled() {
        return settled;
    }

    /// What the user needs.
    StringProperty need() {
        return need;
    }

    /// Who could help with it, the best first.
    ReadOnlyObjectProperty<List<Fit>> fits() {
        return fits.getReadOnlyProperty();
    }

    /// Reads all anew: the book has changed.
    void refresh() {
        boolean all = settled.get();
        listing.run(() -> read(all), found -> {
            rows.set(found);
            read.set(true);
        });
        if (!need.get().isBlank()) {
            help(need.get());
        }
    }

    /// Says that an ask was granted, and keeps what passed: what its words name, else help.
    void grant(Row row) {
        Kind kind = LedgerLine.kindOf(row.ask().what()).orElse(Kind.HELP);
        change(() -> means.asks().grant(row.ask().id(), kind, today()), "asks.said.granted", row);
    }

    /// Says that an ask was declined.
    void decline(Row row) {
        change(() -> means.asks().decline(row.ask().id(), today()), "asks.said.declined", row);
    }

    /// Takes an ask of the user's back, or says that a contact took theirs back.
    void withdraw(Row row) {
        change(() -> means.asks().withdraw(row.ask().id(), today()), "asks.said.withdrawn", row);
    }

    /// Keeps that it was asked again.
    void followUp(Row row) {
        change(() -> means.asks().followUp(row.ask().id(), today()), "asks.said.followed", row);
    }

    /// Opens the card of whoever it is with.
    void open(Row row) {
        desk.navigator().go(Place.card(row.person().id()));
    }

    /// Asks somebody for what is needed.
    void ask(Fit fit) {
        asking.accept(fit.person().id(), need.get().strip());
    }

    private void change(Callable<?> work, String said, Row row) {
        if (row.ask().open()) {
            takeBack.run(work, texts.get(said, row.person().called()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(means.book().clock());
    }

    private void help(String text) {
        if (text.isBlank()) {
            helping.forget();
            fits.set(List.of());
        } else {
            helping.run(() -> means.bind().whoCouldHelp(text, MOST), fits::set);
        }
    }

    private List<Row> read(boolean all) {
        var asks = new ArrayList<Ask>();
        means.asks().each(ask -> {
            if (all || ask.open()) {
                asks.add(ask);
            }
        });
        Map<UUID, PersonRow> people = new HashMap<>();
        means.people()
                .rows(asks.stream().map(Ask::contact).distinct().toList())
                .forEach(person -> people.put(person.id(), person));
        return asks.stream()
                .sorted(Comparator.comparing((Ask ask) -> !ask.open())
                        .thenComparing(ask -> !ask.mine())
                        .thenComparing(Ask::on, Comparator.reverseOrder()))
                .flatMap(ask -> Stream.ofNullable(people.get(ask.contact()))
                        .map(person -> new Row(ask, person)))
                .toList();
    }
}
