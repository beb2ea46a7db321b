package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.transfer.CsvExport;
import app.kith.transfer.CsvForm;
import app.kith.transfer.Progress;
import app.kith.transfer.Sheet;
import app.kith.transfer.Who;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger as CSV.
class LedgerSheetsTest {
    @TempDir
    private Path dir;
    private LedgerBook ledger;
    private UUID jill;
    private UUID tunde;

    @BeforeEach
    void open() {
        ledger = new LedgerBook(dir);
        jill = ledger.person("Jill", "Moreau");
        tunde = ledger.person("Tunde", "Okafor");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private List<String> lines(String key, Who who) throws Exception {
        Sheet sheet = LedgerSheets.of(ledger.people, ledger.exchanges, ledger.conversations, ledger.asks)
                .stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        Path file = dir.resolve(key + ".csv");
        new CsvExport(new CsvForm(CsvForm.Separator.COMMA, false, false)).write(sheet, who, sheet.fields(), file,
                Progress.NONE);
        return Files.readAllLines(file);
    }

    @Test
    void exchangesGoOutWithWhatBecameOfThem() throws Exception {
        ledger.given(jill, Kind.ARTICLE, 2);
        Exchange wrong = ledger.got(jill, Kind.ITEM, 1);
        ledger.exchanges.voidEntry(wrong.id(), "another person");
        ledger.given(tunde, Kind.HELP, 3);
        assertThat(lines("exchanges", Who.EVERYBODY)).hasSize(4)
                .first()
                .isEqualTo("Name,Organisation,Date,Direction,Kind,Weight,What,Web address,Began,State,Thanked,Answered,"
                        + "Voided for,Created,UID");
        assertThat(lines("exchanges", Who.of(List.of(jill)))).hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("Jill Moreau,," + TODAY.minusDays(1)
                        + ",received,item,2,something,,them,voided,,,another person,"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Jill Moreau,," + TODAY.minusDays(2) + ",given,article,1,something,,me,happened,"));
    }

    @Test
    void aConversationHasARowForEachPersonInIt() throws Exception {
        var lunch = Conversation.of(ledger.book.newId(), List.of(jill, tunde), ConversationKind.MEAL, TODAY, "lunch",
                Began.UNKNOWN, ledger.book.clock().instant()).withMinutes(90);
        ledger.conversations.log("both", lunch);
        assertThat(lines("conversations", Who.EVERYBODY)).hasSize(3)
                .filteredOn(line -> line.contains("meal,90,lunch,unknown,happened,," + lunch.id()))
                .hasSize(2);
    }

    @Test
    void asksGoOutWithTheirEnd() throws Exception {
        Ask ask = ledger.asked(tunde, true, 9);
        ledger.asks.followUp(ask.id(), TODAY.minusDays(4));
        ledger.asks.decline(ask.id(), TODAY);
        assertThat(lines("asks", Who.EVERYBODY)).last()
                .asString()
                .contains("me,an hour,knows it,an hour,declined," + TODAY + "," + TODAY.minusDays(4));
    }

    @Test
    void samplePeopleStayWithTheirEntries() throws Exception {
        var made = Contact.named(ledger.book.newId(), Name.of("Sample", "Person"), ledger.book.clock().instant())
                .withOrigin(Contact.SAMPLE, "");
        ledger.people.add(made);
        ledger.given(made.id(), Kind.HELP, 1);
        assertThat(lines("exchanges", Who.EVERYBODY)).hasSize(1);
    }
}
