package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.book.StepRecord;
import app.kith.notes.Notes;
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
import app.kith.ui.kit.Marker;
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
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page of people: the list at the left, the open card at the right.
public final class PeoplePage implements Searching {
    /// What the page shows and changes.
    ///
    /// @param marker finds the words searched for in what stands on a card
    /// @param cardText reads a pasted card
    /// @param vcards the cards of people as one text, to be copied; off the window's thread
    public record Means(
            Book book,
            People people,
            Phones phones,
            Photos photos,
            Search search,
            Marker marker,
            Notes notes,
            CardText cardText,
            Function<Collection<UUID>, String> vcards) {}

    private final Texts texts = Texts.of(PeoplePage.class);
    private final Desk desk;
    private final PeopleModel model;
    private final PeopleView view;
    private final QuickModel quick;
    private final Command keep;
    private final CardModel cardModel;
    private final CardView card;
    private final CardCommands ofCard;
    private final SelectionPane several;
    private final List<CardPart> parts;
    private final SplitPane node;
    private final List<Command> commands;

    /// @param back the back of the card
    /// @param sections what stands below the card
    public PeoplePage(Desk desk, Means means, CardPart back, List<CardPart> sections) {
        this.desk = desk;
        var journal = means.book().journal();
        var takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
        var rows = new PersonRows(desk.background(), means.people(), means.photos(), means.search());
        var known = new KnownValues(means.book());
        model = new PeopleModel(desk, means.people(), means.search(), rows, takeBack);
        var lookup = new PeopleLookup(means.search(), means.people());
        cardModel = new CardModel(desk, means.people(), means.phones(), means.photos(), known, lookup, desk.desktop());
        quick = new QuickModel(desk,
                new QuickModel.Means(means.book(), means.people(), means.notes(), means.photos(), means.cardText(),
                        new QuickEntry(means.cardText(), Locale.getDefault(Locale.Category.FORMAT)),
                        new Doubles(means.book(), means.phones())));
        var hints = new HintsModel(desk, means.search(), takeBack, model.searching());
        keep = command("search.keep", Part.FIND, () -> new KeepSearch(model.typed(), desk.overlays(),
                name -> hints.keep(name, model.typed())).open()).keys("Shortcut+D").when(model.searching());
        view = new PeopleView(model, desk.dates(), new HintsRow(hints), keep, this::enterCard);
        several = new SelectionPane(view.count(), tag -> model.tag(view.selected(), tag));
        card = new CardView(cardModel, desk.files(), means.marker(), back, sections, desk.navigator().narrow());
        commands = new ArrayList<>(back.commands());
        ofCard = new CardCommands(desk, means.book(), model, view, cardModel, card, lookup);
        commands.addAll(ofCard.all());
        commands.addAll(ofList());
        var ofSelection = new SelectionCommands(desk, model, view, means.vcards())
                .all(Bindings.or(card.focusWithinProperty(), several.focusWithinProperty()));
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
                ofCard.jotting());
    }

    /// Who is selected in the list, the open card when nobody else is.
    public List<UUID> chosen() {
        return view.selected();
    }

    private List<Command> ofList() {
        return List.of(
                keep,
                command("person.next", Part.LIST, () -> view.step(1)).keys("J", "DOWN"),
                command("person.previous", Part.LIST, () -> view.step(-1)).keys("K", "UP"));
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
        card.mark(model.searched().get());
        parts.forEach(part -> part.show(model.open().get(), model.searched().get()));
    }

    private void enterCard() {
        if (model.open().get() != null) {
            model.moved();
            card.enter();
        }
    }
}
