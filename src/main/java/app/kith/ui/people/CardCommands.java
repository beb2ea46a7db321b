package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.people.CardHistory;
import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Place;
import java.util.List;

/// What can be done with the open card.
record CardCommands(
        Desk desk,
        Book book,
        PeopleModel model,
        PeopleView view,
        CardModel cardModel,
        CardView card,
        PeopleLookup lookup) {
    private static final int CHANGES = 100;

    /// Those that hold while the page of people is on screen.
    List<Command> all() {
        var open = model.open().isNotNull();
        return List.of(
                command("card.edit", Part.CARD, card::write).keys("Shortcut+E").when(open),
                command("card.finish", Part.CARD, this::finish).keys("Shortcut+ENTER").when(card.focusWithinProperty()),
                command("card.rename", Part.CARD, card::write).keys("F2").when(open),
                command("card.add", Part.CARD, card::add).keys("Shortcut+I").when(open),
                card.turn(),
                command("card.history", Part.CARD, this::changes).keys("Shortcut+H").when(open));
    }

    /// A note on the open card or on one that is asked for; holds on every page.
    Command jotting() {
        return command("note.jot", Part.WRITE, this::jot).keys("Shortcut+J");
    }

    private void finish() {
        card.save();
        view.list().requestFocus();
    }

    private void changes() {
        var front = cardModel.front().get();
        if (front != null) {
            var contact = front.contact();
            desk.background()
                    .run(() -> new CardHistory(book).of(contact.id(), CHANGES),
                            changes -> new ChangesView(contact.called(), changes, desk.dates()).open(desk.overlays()));
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

    private static Command command(String id, Part part, Runnable action) {
        return Command.of(id, Texts.of(CardCommands.class).get(id), part, action);
    }
}
