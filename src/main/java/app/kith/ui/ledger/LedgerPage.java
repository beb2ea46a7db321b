package app.kith.ui.ledger;

import app.kith.ledger.Moment;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;

/// The page of the ledger: what passed between the user and others.
public final class LedgerPage implements Page {
    /// Its id. A place of this page with a person shows everything with that person.
    public static final String ID = "ledger";

    private final Texts texts = Texts.of(LedgerPage.class);
    private final Desk desk;
    private final EntriesModel model;
    private final EntriesView view;
    private final List<Command> commands;

    /// Follows the changes of the book. Made after the commands that hold everywhere are known.
    ///
    /// @param export opens the pane that takes exchanges out
    public LedgerPage(Desk desk, LedgerMeans means, Runnable export) {
        this.desk = desk;
        model = new EntriesModel(desk, means);
        var takeOut = command("ledger.export", Part.MOVE, export).keys("Shortcut+Shift+E");
        var offers = new ArrayList<>(List.of(takeOut));
        desk.commands().find(LedgerOfCard.LOG).ifPresent(offers::add);
        view = new EntriesView(model, desk, offers);
        commands = commands(takeOut);
        var refresh = new Refresh(desk.background(), model::refresh);
        means.book().changes().listen(change -> refresh.ask());
        var _ = desk.settings().listen(Setting.TALLIES, shown -> refresh.ask());
    }

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(LedgerPage.class).get("ledger");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return name();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void show(Place place) {
        if (place.person() != null) {
            model.showWith(place.person());
        } else {
            model.refresh();
        }
    }

    @Override
    public void focus() {
        view.enter();
    }

    @Override
    public boolean stepBack() {
        if (model.filter().get().equals(EntriesFilter.USUAL)) {
            return false;
        }
        model.show(EntriesFilter.USUAL);
        view.enter();
        return true;
    }

    private List<Command> commands(Command takeOut) {
        BooleanBinding some = model.chosen().isNotNull();
        var thankable = Bindings.createBooleanBinding(() -> is(EntryRow::thankable), model.chosen());
        var standing = Bindings.createBooleanBinding(() -> is(row -> !row.moment().voided()), model.chosen());
        return List.of(takeOut,
                command("ledger.open", Part.LIST, model::open).keys("ENTER").when(some.and(view.listFocused())),
                command("ledger.thank", Part.LIST, model::thank).keys("T").when(thankable),
                command("ledger.void", Part.LIST, this::voidChosen).keys("V").when(standing),
                command("ledger.person", Part.LIST, view::choosePerson).keys("P"),
                command("ledger.filter", Part.LIST, view::enterFilters).keys("F"));
    }

    private boolean is(Predicate<EntryRow> what) {
        EntryRow row = model.chosen().get();
        return row != null && what.test(row);
    }

    private void voidChosen() {
        EntryRow row = model.chosen().get();
        if (row != null) {
            Moment moment = row.moment();
            var words = new MomentWords(texts, desk.dates());
            new VoidPane(MomentWords.sentence(words.day(moment), words.kindAloud(moment), row.names(),
                    words.what(moment)), desk.overlays(), reason -> model.voidEntry(row, reason)).open();
        }
    }

    private Command command(String id, Part part, Runnable action) {
        return Command.of(id, texts.get(id), part, action);
    }
}
