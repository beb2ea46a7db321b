package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.Contact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Standing as it is read from the book.
class StandingsTest {
    private static final List<Kind> KINDS = List.of(Kind.values());

    @TempDir
    private Path dir;
    private LedgerBook ledger;
    private Standings standings;
    private UUID jill;

    @BeforeEach
    void open() {
        ledger = new LedgerBook(dir);
        standings = new Standings(ledger.book, Measures.USUAL);
        jill = ledger.person("Jill", "Moreau");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyTableOfTheLedgerIsReckonedWith() {
        Exchange help = ledger.got(jill, Kind.HELP, 40);
        Exchange article = ledger.given(jill, Kind.ARTICLE, 12);
        ledger.exchanges.answered(article.id(), TODAY.minusDays(11));
        ledger.talked(jill, ConversationKind.CALL, Began.THEM, 60);
        ledger.asked(jill, true, 5);
        Standing standing = standings.of(jill);
        assertThat(standing.gave()).isEqualTo(1);
        assertThat(standing.received()).isEqualTo(1);
        assertThat(standing.conversations()).isEqualTo(1);
        assertThat(standing.largest()).containsExactly(help.id(), article.id());
        assertThat(standing.lastMine()).isEqualTo(TODAY.minusDays(5));
        assertThat(standing.lastTheirs()).isEqualTo(TODAY.minusDays(11));
        assertThat(standing.beginnings().latest()).extracting(Beginning::by)
                .containsExactly(Began.ME, Began.THEM,
                        Began.THEM);
        assertThat(standings.all()).isEqualTo(Map.of(jill, standing));
    }

    @Test
    void voidingRestoresTheFormerStanding() {
        long seed = 7;
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            ledger.given(jill, KINDS.get(random.nextInt(KINDS.size())), random.nextInt(900));
            ledger.got(jill, KINDS.get(random.nextInt(KINDS.size())), random.nextInt(900));
        }
        Standing before = standings.of(jill);
        var wrong = new ArrayList<Exchange>();
        for (int i = 0; i < 5; i++) {
            wrong.add(ledger.given(jill, Kind.HELP, random.nextInt(900)));
        }
        Conversation call = ledger.talked(jill, ConversationKind.CALL, Began.ME, 3);
        assertThat(standings.of(jill)).as("seed " + seed).isNotEqualTo(before);
        wrong.forEach(entry -> ledger.exchanges.voidEntry(entry.id(), "wrong"));
        ledger.conversations.voidEntry(call.id(), "wrong");
        assertThat(standings.of(jill)).as("seed " + seed).isEqualTo(before);
    }

    @Test
    void draftsCountForNothing() {
        var draft = Exchange
                .of(ledger.book.newId(), jill, Direction.GIVEN, Kind.ARTICLE, TODAY, "soon",
                        ledger.book.clock().instant())
                .withState(State.DRAFT);
        ledger.exchanges.log("Jill", draft);
        assertThat(standings.of(jill)).isEqualTo(standings.nothingYet(jill));
    }

    @Test
    void whatAnAskBroughtBeginsNothing() {
        Ask ask = ledger.asked(jill, false, 60);
        ledger.asks.grant(ask.id(), Kind.HELP, TODAY.minusDays(10));
        Standing standing = standings.of(jill);
        assertThat(standing.beginnings().latest()).singleElement().satisfies(only -> {
            assertThat(only.by()).isEqualTo(Began.THEM);
            assertThat(only.ask()).isTrue();
        });
        assertThat(standing.gave()).isEqualTo(1);
        assertThat(standing.lastMine()).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    void standingIsPoorOfWhoOnlyAsksOrWasJustMet() {
        Contact met = person(ledger.met("Erin", "Lowe", TODAY.minusDays(29)));
        Contact longer = person(ledger.met("Rui", "Barros", TODAY.minusDays(30)));
        assertThat(standings.poor(met, standings.of(met.id()))).isTrue();
        assertThat(standings.poor(longer, standings.of(longer.id()))).isFalse();
        for (int i = 1; i <= 3; i++) {
            ledger.asked(longer.id(), false, 30 * i);
        }
        assertThat(standings.poor(longer, standings.of(longer.id()))).isTrue();
        ledger.marks.set("Rui", longer.id(), Mark.HELLO_WELCOME, true);
        assertThat(standings.poor(longer, standings.of(longer.id()))).isFalse();
    }

    @Test
    void everybodysStandingFollowsTheBook() {
        assertThat(standings.all()).isEmpty();
        ledger.given(jill, Kind.HELP, 1);
        assertThat(standings.all().get(jill)).isEqualTo(standings.of(jill));
        ledger.people.trash(List.of(jill));
        assertThat(standings.all()).isEmpty();
    }

    private Contact person(UUID id) {
        return ledger.people.find(id).orElseThrow();
    }
}
