package app.kith.ui.ledger;

import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Refresh;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/// What the ledger adds to the open card, and what it offers on every page.
///
/// @param standing stands below the faces of the card
/// @param everywhere logging by one line
/// @param asking begins an ask of somebody: whom, and what for as far as that is said
public record LedgerOfCard(CardPart standing, List<Command> everywhere, BiConsumer<UUID, String> asking) {
    /// The id of the command that opens the ledger's line.
    public static final String LOG = "ledger.log";

    /// Copies the list.
    public LedgerOfCard {
        everywhere = List.copyOf(everywhere);
    }

    /// Builds both over one book. They follow its changes as long as it is open.
    public static LedgerOfCard of(Desk desk, LedgerMeans means) {
        var texts = Texts.of(LedgerOfCard.class);
        var standing = new StandingModel(desk, means);
        var ask = new AskModel(desk, means);
        BiConsumer<UUID, String> asking = (contact, what) -> ask.begin(contact, what, () -> {
            var asked = ask.asked().get();
            if (asked != null) {
                new AskView(ask, asked, desk.dates(), desk.overlays()).open();
            }
        });
        var line = new LineModel(desk, means, (person, what) -> asking.accept(person.id(), what));
        Runnable open = () -> new LineView(line, desk.dates(), desk.overlays()).open();
        var ofPerson = List.of(Command.of("ledger.log.person", texts.get("standing.log"), Part.CARD, () -> {
            var shown = standing.shown().get();
            line.begin(shown == null ? "" : shown.called());
            open.run();
        }), Command.of("ledger.ask.person", texts.get("standing.ask"), Part.CARD, () -> {
            var shown = standing.shown().get();
            if (shown != null) {
                asking.accept(shown.contact(), "");
            }
        }));
        var refresh = new Refresh(desk.background(), standing::refresh);
        means.book().changes().listen(change -> refresh.ask());
        var _ = desk.settings().listen(Setting.TALLIES, shown -> refresh.ask());
        return new LedgerOfCard(new StandingView(standing, desk.dates(), ofPerson),
                List.of(Command.of(LOG, texts.get("line"), Part.WRITE, open).keys("Shortcut+G")),
                asking);
    }
}
