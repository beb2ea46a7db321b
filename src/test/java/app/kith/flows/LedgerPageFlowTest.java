package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.ledger.Began;
import app.kith.ledger.Conversation;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Kind;
import app.kith.ledger.State;
import app.kith.platform.Setting;
import app.kith.testing.WindowTest;
import app.kith.ui.kit.Dates;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// The page of the ledger from the keyboard: filters, totals, months, thanks, voiding, and the way out as a table.
class LedgerPageFlowTest extends WindowTest {
    private UUID jill = new UUID(0, 0);
    private UUID ana = new UUID(0, 0);
    private LocalDate today = LocalDate.EPOCH;

    @Override
    protected void fill() {
        today = LocalDate.now(clock());
        jill = person("Jill", "Moreau").id();
        ana = person("Ana", "Souza").id();
    }

    @Test
    void anEmptyLedgerSaysWhatBelongsThereAndWithWhichKey() {
        keys("Ctrl+4");
        see("Nothing is noted yet");
        assertThat(shown("Given and received")).isFalse();
        keys("Ctrl+G");
        write("gave jill: pilot numbers from Madrid");
        see("Jill Moreau");
        keys("Enter");
        see("given, to one person");
        see("pilot numbers from Madrid");
    }

    @Test
    void whatIsLoggedIsFilteredVoidedUndoneThankedAndOpened() throws Exception {
        keys("Ctrl+G");
        write("gave jill: pilot numbers from Madrid");
        see("Jill Moreau");
        keys("Enter");
        see("Noted: given to Jill Moreau.");
        logged(ana, Direction.RECEIVED, Kind.ITEM, 3, "Lent her projector");
        keys("Ctrl+4");
        see("Lent her projector");
        see("pilot numbers from Madrid");
        see("Not thanked · 1");
        see("thank them");

        keys("Down", "T");
        see("Noted: you thanked Ana Souza.");
        see("thanked " + day(today));
        seeNoMore("Not thanked · 1");
        assertThat(parts().exchanges().of(ana).getFirst().thanked()).isEqualTo(today);

        keys("Up", "V");
        see("Void this entry");
        write("never sent");
        keys("Enter");
        see("voided: never sent");
        see("given, to nobody");
        assertThat(parts().exchanges().of(jill).getFirst().state()).isEqualTo(State.VOIDED);
        keys("Ctrl+Z");
        seeNoMore("voided: never sent");
        see("given, to one person");

        keys("P");
        write("ana");
        see("Ana Souza");
        keys("Enter");
        seeNoMore("pilot numbers from Madrid");
        see("Lent her projector");
        keys("Esc");
        see("pilot numbers from Madrid");

        keys("Home", "Enter");
        see("Gave 1");
        restart();
        keys("Ctrl+4");
        see("pilot numbers from Madrid");
        see("thanked " + day(today));
    }

    @Test
    void everyTotalAndEveryMonthLeadsToWhatItWasCountedFrom() {
        logged(jill, Direction.GIVEN, Kind.HELP, 0, "two chapters");
        logged(jill, Direction.GIVEN, Kind.THANKS, 0, "a card");
        logged(ana, Direction.RECEIVED, Kind.ITEM, 70, "the projector");
        talked(List.of(jill, ana), 5, "lunch by the river");
        keys("Ctrl+4");
        see("two chapters");
        see("a card");
        press("1 given, to one person");
        seeNoMore("the projector");
        seeNoMore("a card");
        see("two chapters");
        press("1 conversation");
        see("lunch by the river");
        see("Jill Moreau · Ana Souza");
        seeNoMore("two chapters");
        press("1 conversation");
        see("two chapters");
        var month = today.minusDays(70);
        press(DateTimeFormatter.ofPattern("LLLL uuuu").format(month) + ": 0 given, 1 received");
        seeNoMore("two chapters");
        see("the projector");
        keys("Esc");
        see("two chapters");
    }

    @Test
    void filtersAreChosenFromTheKeyboard() {
        logged(jill, Direction.GIVEN, Kind.HELP, 0, "two chapters");
        logged(jill, Direction.GIVEN, Kind.ARTICLE, 500, "an old article");
        keys("Ctrl+4");
        see("two chapters");
        assertThat(shown("an old article")).isFalse();
        keys("F", "Tab", "Tab", "Tab", "Space", "Down", "Down", "Down", "Enter");
        see("an old article");
        keys("F", "Tab", "Space", "Down", "Down", "Enter");
        seeNoMore("two chapters");
        see("an old article");
    }

    @Test
    void theSwitchHidesWhatIsCounted() {
        logged(jill, Direction.GIVEN, Kind.HELP, 0, "two chapters");
        keys("Ctrl+4");
        see("given, to one person");
        services().settings().set(Setting.TALLIES, false);
        seeNoMore("given, to one person");
        see("two chapters");
    }

    @Test
    void exchangesGoOutAsATable() throws Exception {
        logged(jill, Direction.GIVEN, Kind.HELP, 0, "two chapters");
        var target = home().resolve("exchanges.csv");
        files.choose(target);
        keys("Ctrl+4");
        see("two chapters");
        keys("Ctrl+Shift+E");
        see("Exchanges");
        keys("Enter");
        await().until(() -> Files.exists(target));
        see("exchanges.csv");
        assertThat(Files.readString(target)).contains("Jill Moreau").contains("two chapters");
    }

    @Test
    void everythingBetweenTheTwoStandsOnTheCardInTheOrderOfTime() throws Exception {
        logged(jill, Direction.GIVEN, Kind.ARTICLE, 12, "The courage to advertise without stereotypes");
        talked(List.of(jill, ana), 40, "lunch by the river");
        parts().notes().write(jill, "Jill Moreau", today.minusDays(20), "plays golf most Sundays");
        search("stereotypes");
        see("Between you");
        see("The courage to advertise without stereotypes");
        see("lunch by the river");
        press("given and received");
        seeNoMore("lunch by the river");
        press("everything");
        see("lunch by the river");
        press("Show in the ledger");
        see("What passed between you and others");
        see("The courage to advertise without stereotypes");
        restart();
        see("The courage to advertise without stereotypes");
        search("river");
        see("Between you");
        keys("Ctrl+G");
        write("got jill: a kind word");
        see("↓ received from");
        keys("Enter");
        see("a kind word");
    }

    @Test
    void ofALongLifeTogetherTheFirstRowsAreShownAndTheRestOnRequest() {
        for (int i = 0; i < 20; i++) {
            logged(jill, Direction.GIVEN, Kind.KNOWLEDGE, i, "tip " + (i + 100));
        }
        search("moreau");
        see("tip 100");
        assertThat(shown("tip 119")).isFalse();
        onWindow(() -> {
            nodes(stage().getScene().getRoot()).filter(node -> node instanceof Button button
                    && button.getText().equals("Show more, 8 left")).forEach(node -> ((Button) node).fire());
            return true;
        });
        see("tip 119");
    }

    @Test
    void withoutAnEntryTheNotesStandThereAsBefore() {
        for (int i = 0; i < 12; i++) {
            parts().notes().write(jill, "Jill Moreau", today.minusDays(i), "remembers " + i);
        }
        search("moreau");
        see("Earlier notes");
        assertThat(shown("Between you")).isFalse();
        logged(jill, Direction.GIVEN, Kind.KNOWLEDGE, 3, "a tip");
        see("Between you");
        seeNoMore("Earlier notes");
        press("notes");
        see("Earlier notes");
    }

    private void search(String words) {
        write("/");
        write(words);
        keys("Enter");
    }

    private void logged(UUID contact, Direction direction, Kind kind, int daysAgo, String what) {
        parts().exchanges()
                .log("them",
                        Exchange.of(parts().book().newId(), contact, direction, kind, today.minusDays(daysAgo), what,
                                parts().book().clock().instant()));
    }

    private void talked(List<UUID> contacts, int daysAgo, String what) {
        parts().conversations()
                .log("them", Conversation.of(parts().book().newId(), contacts, ConversationKind.MEAL,
                        today.minusDays(daysAgo), what, Began.ME, parts().book().clock().instant()));
    }

    private String day(LocalDate on) {
        return onWindow(() -> new Dates(clock()).day(on));
    }

    /// Presses a button by what is read aloud of it.
    private void press(String aloud) {
        until(() -> buttons(aloud).findFirst().isPresent());
        onWindow(() -> {
            buttons(aloud).forEach(Button::fire);
            return true;
        });
        settle();
    }

    private Stream<Button> buttons(String aloud) {
        return nodes(stage().getScene().getRoot()).filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> aloud.equals(button.getAccessibleText()) || aloud.equals(button.getText()));
    }

    private boolean shown(String words) {
        return onWindow(() -> nodes(stage().getScene().getRoot())
                .anyMatch(node -> node instanceof Labeled labeled && words.equals(labeled.getText())));
    }
}
