package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.book.StepRecord;
import app.kith.notes.Notes;
import app.kith.people.CardHistory;
import app.kith.people.CardText;
import app.kith.people.Doubles;
import app.kith.people.KnownValues;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Photos;
import app.kith.people.QuickEntry;
import app.kith.platform.Texts;
import app.kith.search.Search;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import app.kith.ui.kit.Searching;
import app.kith.ui.kit.TakeBack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page of people: the list at the left, the open card at the right.
public final class PeoplePage implements Searching {
    private static final int CHANGES = 100;

    /// What the page shows and changes.
    ///
    /// @param cardText reads a pasted card
    /// @param vcards the cards of people as one text, to be copied; off the window's thread
    public record Means(
            Book book,
            People people,
            Phones phones,
            Photos photos,
            Search search,
            Notes notes,
            CardText cardText,
            Function<Collection<UUID>, String> vcards) {}

    private final Texts texts = Texts.of(PeoplePage.class);
    private final Desk desk;
    private final Means means;
    private final PeopleModel model;
    private final PeopleView view;
    private final PeopleLookup lookup;
    private final QuickModel quick;
    private final Command keep;
    private final CardModel cardModel;
    private final CardView card;
    private final SelectionPane several;
    private final List<CardPart> parts;
    private final SplitPane node;
    private final List<Command> commands;

    /// @param back the back of the card
    /// @param sections what stands below the card
    public PeoplePage(Desk desk, Means means, CardPart back, List<CardPart> sections) {
        this.desk = desk;
        this.means = means;
        var journal = means.book().journal();
        var takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
        var rows = new PersonRows(desk.background(), means.people(), means.photos(), means.search());
        var known = new KnownValues(means.book());
        model = new PeopleModel(desk, means.people(), means.search(), rows, takeBack);
        lookup = new PeopleLookup(means.search(), means.people());
        cardModel = new CardModel(desk, means.people(), means.phones(), means.photos(), known, lookup, desk.desktop());
        quick = new QuickModel(desk,
                new QuickModel.Means(means.book(), means.people(), means.notes(), means.photos(), means.cardText(),
                        new QuickEntry(means.cardText(), Locale.getDefault(Locale.Category.FORMAT)),
                        new Doubles(means.book(), means.phones())));
        var hints = new HintsModel(desk, means.search(), takeBack, model.searching());
        keep = command("search.keep", Part.FIND, () -> new KeepSearch(model.typed(), desk.overlays(),
                name -> hints.keep(name, model.typed())).open()).keys("Shortcut+D").when(model.searching());
        view = new PeopleView(model, desk.dates(), new HintsRow(hints), keep, this::write);
        var turn = Command.of("card.turn", texts.get("card.turn"), Part.CARD, this::turn)
                .keys("T")
                .when(Bindings.and(desk.navigator().narrow(), model.open().isNotNull()));
        several = new SelectionPane(view.count(), tag -> model.tag(view.selected(), tag));
        card = new CardView(cardModel, desk.files(), back, sections, desk.navigator().narrow(), turn);
        commands = new ArrayList<>(back.commands());
        commands.addAll(ofCard(turn));
        var ofSelection = ofSelection();
        commands.addAll(ofSelection);
        node = new SplitPane(view, right(ofSelection));
        new ListDivider(node, desk.settings()).restore();
        parts = new ArrayList<>(List.of(back));
        parts.addAll(sections);
        model.open().addListener((open, before, now) -> open(now));
        model.searched().addListener((searched, before, now) -> showParts());
        var refresh = new Refresh(desk.background(), () -> {
            model.changed();
            cardModel.refresh();
            hints.refresh();
        });
        means.book().changes().listen(change -> refresh.ask());
        // What was just saved is found only once the index has taken it up.
        means.search().listen(state -> refresh.ask());
        hints.refresh();
    }

    @Override
    public String id() {
        return Place.PEOPLE;
    }

    @Override
    public String title() {
        return texts.get("people");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void show(Place place) {
        if (place.person() != null) {
            model.open().set(place.person());
        }
    }

    @Override
    public void focus() {
        view.list().requestFocus();
    }

    @Override
    public boolean stepBack() {
        if (card.isFocusWithin()) {
            card.save();
            focus();
            return true;
        }
        return false;
    }

    @Override
    public void save() {
        card.save();
    }

    @Override
    public void search(String text) {
        card.save();
        model.search(text);
    }

    @Override
    public void intoResults() {
        view.enterFirst();
    }

    @Override
    public void openFirst() {
        if (!model.ids().isEmpty()) {
            model.moved();
            focus();
        }
    }

    /// What this page offers on every page: a new card, and a note on the open card or on one that is asked for.
    public List<Command> everywhere() {
        return List.of(
                command(Commands.NEW_CARD, Part.WRITE, () -> new QuickView(quick, cardModel, desk.overlays()).open())
                        .keys("Shortcut+N"),
                command("note.jot", Part.WRITE, this::jot).keys("Shortcut+J"));
    }

    /// Who is selected in the list, the open card when nobody else is.
    public List<UUID> chosen() {
        return view.selected();
    }

    private List<Command> ofCard(Command turn) {
        var open = model.open().isNotNull();
        return List.of(
                command("card.edit", Part.CARD, card::write).keys("Shortcut+E").when(open),
                command("card.finish", Part.CARD, this::finish).keys("Shortcut+ENTER").when(card.focusWithinProperty()),
                command("card.rename", Part.CARD, card::write).keys("F2").when(open),
                command("card.add", Part.CARD, card::add).keys("Shortcut+I").when(open),
                turn,
                keep,
                command("card.history", Part.CARD, this::changes).keys("Shortcut+H").when(open),
                command("person.next", Part.LIST, () -> view.step(1)).keys("J", "DOWN"),
                command("person.previous", Part.LIST, () -> view.step(-1)).keys("K", "UP"));
    }

    private List<Command> ofSelection() {
        BooleanBinding some = Bindings.isNotEmpty(view.list().getSelectionModel().getSelectedIndices());
        var here = some.and(view.list()
                .focusedProperty()
                .or(card.focusWithinProperty())
                .or(several.focusWithinProperty()));
        return List.of(
                command("list.trash", Part.LIST, () -> model.trash(view.selected())).keys("DELETE").when(here),
                command("list.export", Part.LIST, () -> desk.commands().find(Commands.EXPORT).ifPresent(Command::run))
                        .when(here),
                command("list.copy", Part.LIST, this::copy).keys("Shortcut+C")
                        .when(some.and(view.list().focusedProperty())),
                command("list.copy.vcards", Part.LIST, this::copyVcards).keys("Shortcut+Shift+C").when(here));
    }

    private Command command(String id, Part part, Runnable action) {
        return Command.of(id, texts.get(id), part, action);
    }

    private Node right(List<Command> ofSelection) {
        var buttons = ofSelection.stream().map(command -> Forms.button(command)).toList();
        several.offer(buttons);
        var one = view.count()
                .lessThan(2)
                .and(Bindings.createBooleanBinding(() -> cardModel.front().get() != null,
                        cardModel.front()));
        card.visibleProperty().bind(one);
        several.visibleProperty().bind(view.count().greaterThan(1));
        var nobody = Forms.empty(texts.get("card.nobody"), texts.get("card.nobody.how"));
        nobody.visibleProperty().bind(model.open().isNull().and(model.read()));
        var right = new StackPane(nobody, card, several);
        right.getStyleClass().add("card-side");
        right.setMinWidth(0);
        return right;
    }

    private void open(@Nullable UUID contact) {
        card.save();
        cardModel.open(contact);
        showParts();
    }

    private void showParts() {
        parts.forEach(part -> part.show(model.open().get(), model.searched().get()));
    }

    private void turn() {
        card.turnOver();
    }

    private void write() {
        if (model.open().get() != null) {
            model.moved();
            card.enter();
        }
    }

    private void jot() {
        if (model.open().get() != null && desk.navigator().here().page().equals(Place.PEOPLE)) {
            model.moved();
            card.jot();
            return;
        }
        new PickView(new PickModel(desk.background(), lookup), desk.overlays(), person -> {
            desk.navigator().go(Place.card(person));
            card.jot();
        }).open();
    }

    private void changes() {
        var front = cardModel.front().get();
        if (front != null) {
            var contact = front.contact();
            desk.background()
                    .run(() -> new CardHistory(means.book()).of(contact.id(), CHANGES),
                            changes -> new ChangesView(contact.called(), changes, desk.dates()).open(desk.overlays()));
        }
    }

    private void finish() {
        card.save();
        focus();
    }

    private void copy() {
        model.addresses(view.selected(), VcardClip::copy);
    }

    private void copyVcards() {
        var chosen = view.selected();
        desk.background().run(() -> means.vcards().apply(chosen), cards -> {
            VcardClip.copy(cards);
            desk.toasts().show(texts.get("list.copied.vcards", chosen.size()));
        });
    }
}
