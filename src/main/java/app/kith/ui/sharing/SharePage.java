package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The page on which an article is shared.
public final class SharePage implements Page {
    /// The page's id.
    public static final String ID = "share";

    private final Texts texts = Texts.of(SharePage.class);
    private final ComposerModel model;
    private final ShareView view;

    /// Makes the page.
    public SharePage(Desk desk, ShareMeans means) {
        model = new ComposerModel(desk, means);
        Consumer<Runnable> unlock = then -> UnlockPane.show(desk, new PasswordModel(desk, means.passwords()), then);
        view = new ShareView(model,
                new Leaving(model, new Departures(desk, means, SharePage::toClipboard, unlock)));
    }

    /// What the rail calls it.
    public static String name() {
        return Texts.of(SharePage.class).get("title");
    }

    /// Shares what the clipboard holds, if that is a web address; else puts the caret where one goes.
    public void paste() {
        Optional<String> copied = Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> text.length() < 4_000 && text.contains("://"));
        copied.ifPresent(model::paste);
        if (copied.isEmpty()) {
            view.enterAddress();
        } else {
            view.enter();
        }
    }

    /// Shares an article of the reading list.
    public void open(UUID article) {
        model.open(article);
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
        return List.of(
                Command.of("share.leave", texts.get("command.leave"), Part.WRITE, view::leave).keys("Shortcut+ENTER"),
                Command.of("share.people", texts.get("command.people"), Part.MOVE, view::enterPeople)
                        .keys("Shortcut+Shift+L"),
                Command.of("share.letter", texts.get("command.letter"), Part.MOVE, view::enterLetter)
                        .keys("Shortcut+E"),
                Command.of("share.next", texts.get("command.next"), Part.MOVE, model::next).keys("Shortcut+T"),
                Command.of("share.answers", texts.get("command.answers"), Part.WRITE, this::answers));
    }

    @Override
    public void show(Place place) {
        model.begin();
    }

    @Override
    public void focus() {
        view.enter();
    }

    @Override
    public void save() {
        view.save();
    }

    /// Looks through mails for answers to what was shared.
    public void receive(List<Path> files) {
        model.answers(files);
    }

    private void answers() {
        model.askForAnswers();
    }

    private static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
