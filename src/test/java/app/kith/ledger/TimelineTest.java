package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Name;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything between the user and somebody, in the order of time.
class TimelineTest {
    @TempDir
    private Path dir;
    private LedgerBook ledger;
    private Notes notes;
    private Timeline timeline;

    @BeforeEach
    void open() {
        ledger = new LedgerBook(dir);
        notes = new Notes(ledger.book);
        timeline = new Timeline(ledger.people, notes, ledger.exchanges, ledger.conversations, ledger.asks);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everySortStandsInTheOrderOfTimeTheNewestFirst() {
        UUID jill = ledger.met("Jill", "Moreau", TODAY.minusDays(90));
        ledger.given(ledger.person("Ana", "Souza"), Kind.ARTICLE, 1);
        ledger.talked(jill, ConversationKind.CALL, Began.ME, 30);
        ledger.given(jill, Kind.ARTICLE, 5);
        notes.write(jill, "Jill", TODAY.minusDays(10), "plays golf");
        ledger.asked(jill, true, 20);
        assertThat(timeline.of(jill)).extracting(Moment::sort)
                .containsExactly(Moment.Sort.EXCHANGE, Moment.Sort.NOTE, Moment.Sort.ASK, Moment.Sort.CONVERSATION,
                        Moment.Sort.MET);
    }

    @Test
    void ofOneDayTheLastEnteredStandsFirstAndVoidedOnesStay() {
        UUID jill = ledger.person("Jill", "Moreau");
        Exchange first = ledger.given(jill, Kind.ARTICLE, 3);
        Exchange second = ledger.got(jill, Kind.HELP, 3);
        ledger.exchanges.voidEntry(first.id(), "never sent");
        List<Moment> moments = timeline.of(jill);
        assertThat(moments).extracting(Moment::id).startsWith(second.id(), first.id());
        assertThat(moments).extracting(Moment::voided).startsWith(false, true);
    }

    @Test
    void whoWasMetOnNoKnownDayHasNoDayOfMeeting() {
        UUID id = ledger.book.newId();
        ledger.people.add(Contact.named(id, Name.of("Rui", "Barros"),
                ledger.book.clock().instant()));
        assertThat(timeline.of(id)).isEmpty();
    }
}
