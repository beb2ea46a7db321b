package app.kith.ui.sharing;

import app.kith.book.Book;
import app.kith.book.StepRecord;
import app.kith.people.Photos;
import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.Articles;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import app.kith.ui.kit.Shortcut;
import app.kith.ui.kit.TakeBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The page of the reading list.
public final class ReadingListPage implements Page {
    /// Its id.
    public static final String ID = "reading";

    private static final Shortcut PASTE = Shortcut.of("Shortcut+V");

    private final Texts texts = Texts.of(ReadingListPage.class);
    private final ReadingListModel model;
    private final ReadingListView view;
    private final ArticleView article;
    private final HBox node;
    private final List<Command> commands;

    /// What the page stands on.
    ///
    /// @param keeping the one of the window
    /// @param share leads an article to where letters are written; empty while there is no such page
    public record Means(Book book, Articles articles, Photos photos, Keeping keeping, Optional<Consumer<UUID>> share) {}

    /// Follows the changes of a book.
    public ReadingListPage(Desk desk, Means means) {
        var journal = means.book().journal();
        var takeBack = new TakeBack(desk.background(), desk.toasts(), () -> journal.nextUndo().map(StepRecord::id),
                journal::takeBack);
        model = new ReadingListModel(desk, means.articles(), means.photos(), means.keeping(), takeBack);
        view = new ReadingListView(model, desk.dates());
        commands = commands(means.share());
        article = new ArticleView(model, desk.dates(), commands.stream().filter(ReadingListPage::offered).toList());
        node = new HBox(view, article);
        node.getStyleClass().add("reading-page");
        HBox.setHgrow(article, Priority.ALWAYS);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        var refresh = new Refresh(desk.background(), model::refresh);
        means.book().changes().listen(change -> refresh.ask());
    }

    /// What it is called in the reader's language.
    public static String name() {
        return Texts.of(ReadingListPage.class).get("reading");
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
        return node;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void show(Place place) {
        if (place.person() == null) {
            model.refresh();
        } else {
            model.want(place.person());
        }
    }

    @Override
    public void focus() {
        view.enter();
    }

    @Override
    public boolean stepBack() {
        if (article.isFocusWithin()) {
            article.save();
            view.enter();
            return true;
        }
        return view.leaveAddress();
    }

    @Override
    public void save() {
        article.save();
    }

    private List<Command> commands(Optional<Consumer<UUID>> share) {
        var any = model.any();
        var all = new ArrayList<Command>();
        share.ifPresent(
                lead -> all.add(command("reading.share", () -> shareOpen(lead)).keys("Shortcut+ENTER").when(any)));
        all.add(command("reading.browse", model::browse).keys("O").when(any));
        all.add(command("reading.trash", () -> model.trash(view.selected())).keys("DELETE").when(any));
        all.add(command("reading.add", view::add).keys("A"));
        all.add(command("reading.edit", () -> article.write()).keys("Shortcut+E", "F2").when(any));
        all.add(command("reading.again", model::again).keys("R").when(any));
        all.add(command("reading.unread", () -> model.state(Article.State.UNREAD)).keys("1").when(any));
        all.add(command("reading.kept", () -> model.state(Article.State.KEPT)).keys("2").when(any));
        all.add(command("reading.shared", () -> model.state(Article.State.SHARED)).keys("3").when(any));
        all.add(command("reading.next", () -> view.step(1)).keys("J"));
        all.add(command("reading.before", () -> view.step(-1)).keys("K"));
        return List.copyOf(all);
    }

    /// Those that stand below the article as buttons.
    private static boolean offered(Command command) {
        return List.of("reading.share", "reading.browse", "reading.trash").contains(command.id());
    }

    private Command command(String id, Runnable action) {
        return Command.of(id, texts.get(id), Part.LIST, action);
    }

    private void shareOpen(Consumer<UUID> lead) {
        Article open = model.open().get();
        if (open != null) {
            article.save();
            lead.accept(open.id());
        }
    }

    /// Whatever is pasted outside of any field is kept, when it is a web address.
    private void paste(KeyEvent event) {
        if (PASTE.matches(event) && !(event.getTarget() instanceof TextInputControl)) {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null) {
                model.keep(text);
                event.consume();
            }
        }
    }
}
