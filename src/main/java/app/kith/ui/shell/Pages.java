package app.kith.ui.shell;

import app.kith.ledger.Gift;
import app.kith.ledger.Gifts;
import app.kith.ledger.InABind;
import app.kith.ledger.Kind;
import app.kith.people.Photos;
import app.kith.search.Query;
import app.kith.search.SearchOrder;
import app.kith.sharing.Pace;
import app.kith.sharing.Passwords;
import app.kith.transfer.Progress;
import app.kith.transfer.VcardExport;
import app.kith.transfer.VcardText;
import app.kith.transfer.VcardVersion;
import app.kith.transfer.Who;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Looks;
import app.kith.ui.kit.MarkedText;
import app.kith.ui.kit.Marker;
import app.kith.ui.kit.Place;
import app.kith.ui.ledger.AsksPage;
import app.kith.ui.ledger.BetweenYou;
import app.kith.ui.ledger.LedgerMeans;
import app.kith.ui.ledger.LedgerOfCard;
import app.kith.ui.ledger.LedgerPage;
import app.kith.ui.notes.BackOfCard;
import app.kith.ui.people.HistoryPage;
import app.kith.ui.people.PeoplePage;
import app.kith.ui.people.TrashPage;
import app.kith.ui.settings.SettingsPage;
import app.kith.ui.sharing.Keeping;
import app.kith.ui.sharing.LetterSettings;
import app.kith.ui.sharing.LinkDrop;
import app.kith.ui.sharing.ReadingListPage;
import app.kith.ui.sharing.ShareMeans;
import app.kith.ui.sharing.SharePage;
import app.kith.ui.sharing.Sharing;
import app.kith.ui.transfer.ImportView;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the window, in the rail's order; the one place where pages are put together.
public final class Pages {
    private static final int MOST_SUGGESTED = 12;
    private static final int MOST_NAMED = 8;

    private Pages() {}

    /// The style sheets of all pages.
    static List<String> sheets() {
        return List.of(
                Looks.sheet(Pages.class, "shell.css"),
                Looks.sheet(PeoplePage.class, "people.css"),
                Looks.sheet(BackOfCard.class, "notes.css"),
                Looks.sheet(LedgerOfCard.class, "ledger.css"),
                Looks.sheet(LedgerPage.class, "entries.css"),
                Looks.sheet(ImportView.class, "transfer.css"),
                Looks.sheet(ReadingListPage.class, "reading.css"),
                Looks.sheet(SharePage.class, "sharing.css"),
                Looks.sheet(SettingsPage.class, "settings.css"));
    }

    /// Makes the pages over the services. What a page offers everywhere is among the desk's commands from now on.
    public static List<Entry> of(Desk desk, Services services) {
        var shareMeans = sharing(desk, services);
        var sharing = new Sharing(desk, shareMeans);
        var means = ledger(desk, services, sharing::open);
        var ledger = LedgerOfCard.of(desk, means);
        var people = people(desk, services, means, ledger.standing());
        desk.commands().add(people.everywhere().toArray(Command[]::new));
        desk.commands().add(ledger.everywhere().toArray(Command[]::new));
        var keeping = new Keeping(desk, services.parts().reading());
        new LinkDrop(desk.overlays().node(), keeping::dropped);
        desk.commands().add(sharing.everywhere().toArray(Command[]::new));
        var transfers = new WaysInAndOut(services).transfers(desk, people::chosen);
        return List.of(
                new Entry(Place.PEOPLE, people.title(), Feather.USERS, Entry.Spot.TOP, "Shortcut+2", () -> people),
                new Entry(SharePage.ID, SharePage.name(), Feather.SEND, Entry.Spot.TOP, "Shortcut+3", sharing::page),
                new Entry(LedgerPage.ID, LedgerPage.name(), Feather.LAYERS, Entry.Spot.TOP, "Shortcut+4",
                        () -> new LedgerPage(desk, means, () -> transfers.export("exchanges"))),
                new Entry(ReadingListPage.ID, ReadingListPage.name(), Feather.BOOK_OPEN, Entry.Spot.NONE, "",
                        () -> readingList(desk, services, keeping, sharing::open)),
                new Entry(AsksPage.ID, AsksPage.name(), Feather.HELP_CIRCLE, Entry.Spot.TOP, "Shortcut+7",
                        () -> new AsksPage(desk, means, ledger)),
                new Entry(ImportView.ID, transfers.title(), Feather.DOWNLOAD, Entry.Spot.NONE, "", transfers::page),
                new Entry(TrashPage.ID, TrashPage.name(), Feather.TRASH_2, Entry.Spot.NONE, "",
                        () -> TrashPage.of(desk, services.parts().book(), services.parts().people())),
                new Entry(HistoryPage.ID, HistoryPage.name(), Feather.CLOCK, Entry.Spot.NONE, "",
                        () -> HistoryPage.of(desk, services.parts().book(), services.parts().people(),
                                services.parts().notes())),
                new Entry(
                        SettingsPage.ID,
                        SettingsPage.name(),
                        Feather.SETTINGS,
                        Entry.Spot.FOOT,
                        "Shortcut+COMMA",
                        () -> SettingsPage.of(desk, services.parts().book(), services.parts().backups(),
                                services.restore(), () -> services.search().rebuild(),
                                List.of(TrashPage.ID, HistoryPage.ID),
                                new LetterSettings(desk, shareMeans).nodes())));
    }

    private static PeoplePage people(Desk desk, Services services, LedgerMeans ledger, CardPart standing) {
        var search = services.parts().search();
        var phones = services.parts().phones();
        var photos = services.parts().photos();
        Marker marker = (words, text) -> search.marks(Query.of(words), text)
                .stream()
                .map(mark -> new MarkedText.Span(mark.start(), mark.end()))
                .toList();
        var notes = BackOfCard.of(desk, services.parts().book(), services.parts().notes(), services.parts().people(),
                marker);
        var means = new PeoplePage.Means(services.parts().book(), services.parts().people(), phones,
                photos, search, marker, services.parts().notes(), new VcardText(services.parts().book().clock()),
                chosen -> vcards(services, photos, chosen));
        return new PeoplePage(desk, means, notes.back(), List.of(standing,
                BetweenYou.of(desk, ledger, services.parts().notes(), notes.earlier())));
    }

    private static ShareMeans sharing(Desk desk, Services services) {
        var parts = services.parts();
        return new ShareMeans(parts.book(), parts.people(), parts.photos(), parts.articles(), parts.reading(),
                parts.drafts(), parts.letters(), parts.templates(), parts.shares(), parts.mailing(), parts.replies(),
                article -> parts.matches().of(article, Pace.of(desk.settings()), MOST_SUGGESTED),
                typed -> parts.people().rows(parts.search().find(typed, SearchOrder.BEST, MOST_NAMED).ids()),
                new Passwords(System.getProperty("os.name"), System.getenv(),
                        parts.book().file().toAbsolutePath().resolveSibling("passwords")),
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /// @param share begins to share an article
    private static LedgerMeans ledger(Desk desk, Services services, Consumer<UUID> share) {
        var parts = services.parts();
        Gifts gifts = (contact, limit) -> parts.fittingArticles()
                .of(contact, Pace.of(desk.settings()), limit)
                .stream()
                .map(fitting -> new Gift(Kind.ARTICLE, fitting.article().called(), fitting.match().line().text(),
                        () -> share.accept(fitting.article().id())))
                .toList();
        return new LedgerMeans(parts.book(), parts.people(), parts.exchanges(), parts.conversations(), parts.asks(),
                parts.marks(), parts.standings(), parts.askGuard(),
                parts.ledgerLine(Locale.getDefault(Locale.Category.FORMAT)), parts.logbook(),
                gifts,
                new InABind(parts.search(), parts.people(), parts.askGuard()), parts.search());
    }

    private static ReadingListPage readingList(
            Desk desk,
            Services services,
            Keeping keeping,
            Consumer<UUID> share) {
        return new ReadingListPage(desk, new ReadingListPage.Means(services.book(), services.parts().articles(),
                services.parts().photos(), keeping, Optional.of(share)));
    }

    private static String vcards(Services services, Photos photos, Collection<UUID> chosen) {
        var cards = new StringWriter();
        new VcardExport(services.parts().people(), services.parts().notes(), photos::jpeg)
                .write(Who.of(List.copyOf(chosen)), VcardVersion.V4, cards, Progress.NONE);
        return cards.toString();
    }
}
