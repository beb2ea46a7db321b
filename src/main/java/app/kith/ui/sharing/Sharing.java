package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Place;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sharing in the window: the page, made when it is first shown, and the command that leads there from anywhere. Used on the
/// window's thread.
public final class Sharing {
    private final Texts texts = Texts.of(Sharing.class);
    private final Desk desk;
    private final ShareMeans means;
    private @Nullable SharePage page;

    /// Nothing is made yet.
    public Sharing(Desk desk, ShareMeans means) {
        this.desk = desk;
        this.means = means;
        new MailDrop(desk.overlays().node(), files -> page().receive(files));
    }

    /// What can be done everywhere.
    public List<Command> everywhere() {
        return List.of(Command.of(Commands.SHARE, texts.get("command.share"), Part.WRITE, this::paste)
                .keys("Shortcut+L"));
    }

    /// The page.
    public SharePage page() {
        var made = page == null ? new SharePage(desk, means) : page;
        page = made;
        return made;
    }

    /// Shares an article of the reading list.
    public void open(UUID article) {
        desk.navigator().go(Place.page(SharePage.ID));
        page().open(article);
        page().focus();
    }

    private void paste() {
        desk.navigator().go(Place.page(SharePage.ID));
        page().paste();
    }
}
