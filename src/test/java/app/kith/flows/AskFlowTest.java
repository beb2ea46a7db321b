package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.ledger.Ask;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Kind;
import app.kith.ledger.Mark;
import app.kith.testing.WindowTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Asking for help from the keyboard, and what the guard says before.
class AskFlowTest extends WindowTest {
    private UUID tunde = new UUID(0, 0);

    @Override
    protected void fill() {
        tunde = person("Tunde", "Okafor").id();
        person("Jill", "Moreau");
    }

    @Test
    void nothingGivenIsSaidBeforeAskingAndNothingTypedIsLost() throws Exception {
        log(Direction.RECEIVED, Kind.ITEM, 30, "Lent his projector");
        ask("an introduction to his director");
        see("Nothing given to Tunde Okafor is noted here");
        see("Lent his projector");
        see("You were going to ask: an introduction to his director");
        keys("Esc");
        assertThat(asks()).isEmpty();
        restart();
        keys("Ctrl+G");
        write("asked tunde:");
        see("you ask");
        keys("Enter");
        see("Ask Tunde Okafor");
        until(() -> typed().equals("an introduction to his director"));
    }

    @Test
    void askAnywaySaysWhyNowAndIsKeptAndTakenBack() {
        ask("an introduction to his director");
        see("Nothing given to Tunde Okafor is noted here");
        keys("Tab", "Tab", "Enter");
        write("the offer ends on Friday");
        keys("Enter");
        await().until(() -> asks().size() == 1);
        assertThat(asks().getFirst().mine()).isTrue();
        assertThat(asks().getFirst().why()).isEqualTo("he knows her (the offer ends on Friday)");
        assertThat(asks().getFirst().howLong()).isEqualTo("five minutes");
        see("Asked Tunde Okafor.");
        keys("Ctrl+Z");
        await().until(() -> asks().isEmpty());
    }

    @Test
    void weGoBackSettlesItForGood() {
        ask("an introduction to his director");
        see("Nothing given to Tunde Okafor is noted here");
        keys("Tab", "Enter");
        await().until(() -> asks().size() == 1);
        assertThat(parts().marks().of(tunde)).containsExactly(Mark.WE_GO_BACK);
    }

    @Test
    void whenAllIsClearOneLineSaysWhatWasGiven() {
        log(Direction.GIVEN, Kind.HELP, 9, "Read two chapters");
        ask("an hour on the clubs");
        await().until(() -> asks().size() == 1);
        log(Direction.RECEIVED, Kind.ITEM, 1, "Lent his projector");
        ask("another hour");
        see("An ask to Tunde Okafor is still open");
        see("Something from Tunde Okafor is not thanked for yet.");
        keys("Tab", "Enter");
        await().until(() -> asks().size() == 2);
    }

    @Test
    void aQuestionIsNeverGuarded() {
        keys("Ctrl+G");
        write("asked tunde: which day is the fair");
        see("you ask");
        keys("Enter");
        see("Ask Tunde Okafor");
        keys("Tab", "Tab", "Tab", "Space", "Shift+Tab", "Enter");
        await().until(() -> parts().conversations().of(tunde).size() == 1);
        assertThat(asks()).isEmpty();
    }

    @Test
    void asksAreSettledByKeysOnTheirPage() {
        keys("Ctrl+G");
        write("tunde asked: an introduction to Jill");
        see("asked by");
        keys("Enter");
        await().until(() -> asks().size() == 1);
        keys("Ctrl+7");
        see("they ask");
        see("an introduction to Jill");
        keys("F");
        see("asked again once");
        keys("G");
        see("No ask is open.");
        assertThat(asks().getFirst().state()).isEqualTo(Ask.State.GRANTED);
        assertThat(parts().exchanges().of(tunde)).singleElement()
                .satisfies(given -> assertThat(given.direction()).isEqualTo(Direction.GIVEN))
                .satisfies(given -> assertThat(given.kind()).isEqualTo(Kind.INTRODUCTION));
        keys("Ctrl+Z");
        see("they ask");
        assertThat(parts().exchanges().of(tunde)).isEmpty();
    }

    @Test
    void inABindOneSeesWhoCouldHelpAndWhereOneStands() {
        parts().notes().write(tunde, "Tunde Okafor", LocalDate.now(clock()), "offers: a customs broker for textiles");
        keys("Ctrl+7");
        see("No ask is open.");
        keys("Ctrl+B");
        write("a customs broker who knows textiles");
        see("Tunde Okafor");
        see("nothing given is noted");
        keys("Down", "Enter");
        see("Ask Tunde Okafor");
        until(() -> typed().equals("a customs broker who knows textiles"));
    }

    private void ask(String what) {
        keys("Ctrl+G");
        write("asked tunde: " + what);
        see("you ask");
        see("Tunde Okafor");
        keys("Enter");
        see("Ask Tunde Okafor");
        keys("Tab");
        write("he knows her");
        keys("Tab");
        write("five minutes");
        keys("Enter");
    }

    private List<Ask> asks() {
        return parts().asks().of(tunde);
    }

    private void log(Direction direction, Kind kind, int daysAgo, String what) {
        parts().exchanges()
                .log("Tunde Okafor", Exchange.of(parts().book().newId(), tunde, direction, kind,
                        LocalDate.now(clock()).minusDays(daysAgo), what, parts().book().clock().instant()));
    }
}
