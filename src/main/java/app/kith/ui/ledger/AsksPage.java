package app.kith.ui.ledger;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The page of asks.
public final class AsksPage implements Page {
    /// Its id.
    public static final String ID = "asks";

    private final Texts texts = Texts.of(AsksPage.class);
    private final AsksModel model;
    private final AsksView view;
    private final List<Command> commands;

    /// Follows the changes of a book.
    ///
    /// @param ledger begins asks
    public AsksPage(Desk desk, LedgerMeans means, LedgerOfCard ledger) {
        model = new AsksModel(desk, means, ledger.asking());
        view = new AsksView(model, desk.dates(), desk.commands().find(LedgerOfCard.LOG).orElse(null));
        var ofAsk = List.of(
                command("asks.grant", "G", model::grant),
                command("asks.decline", "D", model::decline),
                command("asks.withdraw", "W", model::withdraw),
                command("asks.follow.up", "F", model::followUp));
        view.offer(ofAsk);
        commands = new ArrayList<>(ofAsk);
        commands.add(Command.of("asks.bind", texts.get("bind"), Part.FIND, view::intoNeed).keys("Shortcut+B"));
        var refresh = new Refresh(desk.background(), model::refresh);
        means.book().changes().listen(change -> refresh.ask());
    }

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(AsksPage.class).get("asks");
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
        model.refresh();
    }

    @Override
    public void focus() {
        view.enter();
    }

    @Override
    public boolean stepBack() {
        return view.stepBack();
    }

    private Command command(String id, String key, Consumer<AsksModel.Row> action) {
        return Command.of(id, texts.get(id), Part.LIST, () -> view.withSelected(action)).keys(key).when(view.open());
    }
}
