package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.people.PeopleSource;
import app.kith.search.Found;
import app.kith.search.Place;
import app.kith.search.Query;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of the ledger is found, and the filters that count; each sentence of them.
class LedgerSearchTest {
    @TempDir
    private Path dir;
    private LedgerBook ledger;
    private @Nullable Search search;
    private UUID jill;
    private UUID tunde;
    private UUID sana;

    @BeforeEach
    void open() {
        ledger = new LedgerBook(dir);
        jill = ledger.person("Jill", "Moreau");
        tunde = ledger.person("Tunde", "Okafor");
        sana = ledger.person("Sana", "Kaur");
    }

    @AfterEach
    void close() {
        if (search != null) {
            search.close();
        }
        ledger.close();
    }

    private List<UUID> found(String typed) {
        Found found = search().find(typed, SearchOrder.NAME, 100);
        assertThat(found.exact()).isTrue();
        return found.ids();
    }

    private Search search() {
        if (search == null) {
            search = new Search(dir.resolve("search"), ledger.book,
                    List.of(new PeopleSource(ledger.book), new LedgerSource(ledger.book)),
                    new StandingReckoner(new Standings(ledger.book, Measures.USUAL)));
            assertThat(search.awaitIndex(Duration.ofSeconds(20))).isTrue();
        }
        return search;
    }

    @Test
    void quietNamesThoseWithoutAWordForSoLong() {
        ledger.given(jill, Kind.ARTICLE, 200);
        ledger.talked(tunde, ConversationKind.CALL, Began.ME, 20);
        assertThat(found("quiet:6m")).containsExactlyInAnyOrder(jill, sana);
        assertThat(found("quiet:20d")).containsExactlyInAnyOrder(jill, tunde, sana);
        assertThat(found("quiet:3w")).containsExactlyInAnyOrder(jill, sana);
        assertThat(found("quiet:1y")).containsExactly(sana);
        assertThat(found("-quiet:6m")).containsExactly(tunde);
    }

    @Test
    void givenAndReceivedCountEntries() {
        for (int day = 0; day < 3; day++) {
            ledger.given(jill, Kind.ARTICLE, day);
            ledger.got(tunde, Kind.HELP, day);
        }
        ledger.given(tunde, Kind.THANKS, 1);
        assertThat(found("given:0")).containsExactlyInAnyOrder(tunde, sana);
        assertThat(found("given:3")).containsExactly(jill);
        assertThat(found("given:>2")).containsExactly(jill);
        assertThat(found("given:<3")).containsExactlyInAnyOrder(tunde, sana);
        assertThat(found("received:>2")).containsExactly(tunde);
        assertThat(found("received:>=1 given:0")).containsExactly(tunde);
        assertThat(found("-given:0")).containsExactly(jill);
    }

    @Test
    void balanceNamesWhoHasGivenMore() {
        ledger.given(jill, Kind.HELP, 1);
        ledger.got(tunde, Kind.HELP, 1);
        ledger.given(sana, Kind.ARTICLE, 1);
        assertThat(found("balance:given")).containsExactly(jill);
        assertThat(found("balance:received")).containsExactly(tunde);
        assertThat(found("balance:even")).containsExactly(sana);
        ledger.marks.set("Jill", jill, Mark.HELLO_WELCOME, true);
        assertThat(found("balance:given")).isEmpty();
    }

    @Test
    void theyMeetWordsAndFollowTheBook() {
        assertThat(found("moreau given:0")).containsExactly(jill);
        Exchange given = ledger.given(jill, Kind.HELP, 1);
        assertThat(found("moreau given:0")).isEmpty();
        ledger.exchanges.voidEntry(given.id(), "");
        assertThat(found("moreau given:0")).containsExactly(jill);
    }

    @Test
    void anUnfinishedValueAsksForNothingAndAnUnknownOneIsAWord() {
        assertThat(Query.of("quiet:6").isEmpty()).isTrue();
        assertThat(Query.of("balance:gi").isEmpty()).isTrue();
        assertThat(Query.of("given:>").isEmpty()).isTrue();
        assertThat(found("given:many")).isEmpty();
        assertThat(found("quiet:later")).isEmpty();
    }

    @Test
    void filtersAndTheirValuesComplete() {
        assertThat(search().complete("qui", 3)).extracting(each -> each.label()).containsExactly("quiet:");
        assertThat(search().complete("balance:", 8)).extracting(each -> each.label())
                .containsExactly("balance:given", "balance:received", "balance:even");
        assertThat(search().complete("quiet:6", 7)).extracting(each -> each.label()).containsExactly("quiet:6m");
    }

    @Test
    void entriesAreFoundByTheirWordsAndTheirDay() {
        var tickets = Exchange.of(ledger.book.newId(), tunde, Direction.RECEIVED, Kind.OPPORTUNITY,
                TODAY.minusDays(200), "Two playoff tickets", ledger.book.clock().instant());
        ledger.exchanges.log("Tunde", tickets);
        assertThat(found("playoff")).containsExactly(tunde);
        assertThat(found("playoff okafor")).containsExactly(tunde);
        assertThat(found("playoff after:2026-08")).isEmpty();
        assertThat(found("playoff before:2026-08")).containsExactly(tunde);
        var line = Objects.requireNonNull(search().lines(Query.of("playoff"), List.of(tunde)).get(tunde)).sentence();
        assertThat(Objects.requireNonNull(line).place()).isEqualTo(Place.ENTRY);
        assertThat(line.date()).isEqualTo(tickets.on());
        Conversation lunch = ledger.talked(sana, ConversationKind.MEAL, Began.ME, 1);
        await().until(() -> found("word").equals(List.of(sana)));
        ledger.conversations.voidEntry(lunch.id(), "");
        await().until(() -> found("word").isEmpty());
        ledger.asked(jill, true, 1);
        await().until(() -> found("hour").equals(List.of(jill)));
        ledger.people.trash(List.of(tunde));
        await().until(() -> found("playoff").isEmpty());
    }
}
