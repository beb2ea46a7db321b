package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.ledger.Began;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.ExchangeFilter;
import app.kith.ledger.Kind;
import app.kith.platform.Setting;
import app.kith.testing.WindowTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The ledger from the keyboard: one line from anywhere, and what the card then says.
class LedgerFlowTest extends WindowTest {
    private UUID jill = new UUID(0, 0);
    private UUID tunde = new UUID(0, 0);

    @Override
    protected void fill() {
        jill = person("Jill", "Moreau").id();
        tunde = person("Tunde", "Okafor").id();
        person("Ana", "Souza");
        person("Ana", "Lopes");
    }

    @Test
    void oneLineLogsAnExchangeAndUndoTakesItAway() throws Exception {
        keys("Ctrl+G");
        write("gave jill: pilot numbers from Madrid");
        see("↑ given to");
        see("knowledge");
        see("Jill Moreau");
        keys("Enter");
        see("Noted: given to Jill Moreau.");
        await().until(() -> given(jill).size() == 1);
        assertThat(given(jill).getFirst().what()).isEqualTo("pilot numbers from Madrid");
        open("Jill Moreau");
        see("Gave 1");
        see("About even");
        see("pilot numbers from Madrid");
        restart();
        see("Gave 1");
        keys("Ctrl+Z");
        await().until(() -> given(jill).isEmpty());
        see("Nothing yet");
    }

    @Test
    void whatWasUnderstoodCanBeChangedBeforeItIsKept() {
        keys("Ctrl+G");
        write("call tunde 20 min yesterday: the clubs");
        see("20 min · the clubs");
        see("who began is not noted");
        keys("Tab", "Tab", "Tab", "Tab", "Tab");
        keys("Space");
        see("they began");
        keys("Down", "Down", "Enter");
        see("they began");
        keys("Enter");
        see("Noted: a word with Tunde Okafor.");
        var talk = parts().conversations().of(tunde).getFirst();
        assertThat(talk.kind()).isEqualTo(ConversationKind.CALL);
        assertThat(talk.minutes()).isEqualTo(20);
        assertThat(talk.began()).isEqualTo(Began.THEM);
        assertThat(talk.on()).isEqualTo(LocalDate.now(clock()).minusDays(1));
    }

    @Test
    void anAmbiguousNameIsChosenWithTheArrow() {
        keys("Ctrl+G");
        write("got ana: two tickets");
        see("↓ received from");
        see("Ana ");
        var first = parts().exchanges();
        keys("Enter");
        see("Noted: received from Ana");
        keys("Ctrl+G");
        write("got ana: two tickets");
        see("↓ received from");
        keys("Down", "Enter");
        await().until(() -> all().size() == 2);
        assertThat(all().stream().map(Exchange::contact).distinct()).hasSize(2);
        assertThat(first.find(all().getFirst().id())).get().extracting(Exchange::kind).isEqualTo(Kind.OPPORTUNITY);
    }

    @Test
    void aLineThatDoesNotSayEnoughIsKeptForLater() {
        keys("Ctrl+G");
        write("gave nobody: a book");
        see("nobody called nobody");
        keys("Enter");
        see("Nobody here is called “nobody”");
        keys("Esc");
        keys("Ctrl+G");
        until(() -> typed().equals("gave nobody: a book"));
        assertThat(all()).isEmpty();
    }

    @Test
    void theSwitchHidesWhatIsCounted() {
        parts().exchanges()
                .log("Jill Moreau", Exchange.of(parts().book().newId(), jill, Direction.GIVEN, Kind.HELP,
                        LocalDate.now(clock()), "two chapters", parts().book().clock().instant()));
        open("Jill Moreau");
        see("Gave 1");
        services().settings().set(Setting.TALLIES, false);
        seeNoMore("Gave 1");
        see("Your last word: today");
    }

    private List<Exchange> given(UUID contact) {
        return parts().exchanges().of(contact).stream().filter(each -> each.direction() == Direction.GIVEN).toList();
    }

    private List<Exchange> all() {
        var all = new ArrayList<Exchange>();
        parts().exchanges().each(ExchangeFilter.ALL, all::add);
        return all;
    }

    private void open(String called) {
        write("/");
        write(called);
        keys("Enter");
        see(called);
    }
}
