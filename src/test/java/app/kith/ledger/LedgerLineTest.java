package app.kith.ledger;

import static app.kith.ledger.LedgerBook.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.ledger.Noted.Sort;
import app.kith.people.Names;
import app.kith.people.PersonRow;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a typed line of the ledger says.
class LedgerLineTest {
    private static final List<PersonRow> EVERYBODY = Stream
            .of("Jill Moreau", "Marc Vidal", "Tunde Okafor", "Ana Souza", "Rui Barros", "Ana Lopes", "Ana-Maria Roth")
            .map(name -> new PersonRow(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                    name, "", "", "", null, null))
            .toList();

    private final LedgerLine line = new LedgerLine(LedgerLineTest::called, Locale.UK,
            Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static List<PersonRow> called(String name, int limit) {
        List<String> typed = Arrays.asList(Names.compared(name).split(" ", -1));
        return EVERYBODY.stream()
                .filter(row -> typed.stream()
                        .allMatch(word -> Arrays.stream(Names.compared(row.called()).split(" ", -1))
                                .anyMatch(part -> part.startsWith(word))))
                .limit(limit)
                .toList();
    }

    private static String people(Noted noted) {
        return noted.meant().stream().map(PersonRow::called).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gave jill: pilot numbers from Madrid | GIVEN | KNOWLEDGE | Jill Moreau | pilot numbers from Madrid",
            "got marc: intro to Retail Europe | RECEIVED | INTRODUCTION | Marc Vidal | intro to Retail Europe",
            "got from marc: two tickets | RECEIVED | OPPORTUNITY | Marc Vidal | two tickets",
            "Gave Jill Moreau pilot numbers and figures | GIVEN | KNOWLEDGE | Jill Moreau | pilot numbers and figures",
            "jill gave: a book | RECEIVED | ITEM | Jill Moreau | a book",
            "helped rui: two chapters | GIVEN | HELP | Rui Barros | two chapters",
            "thanked tunde | GIVEN | THANKS | Tunde Okafor | ''",
            "sent jill: https://north.example/a | GIVEN | ARTICLE | Jill Moreau | https://north.example/a",
            "gab jill: die Zahlen aus Madrid | GIVEN | KNOWLEDGE | Jill Moreau | die Zahlen aus Madrid",
            "bekam von marc: eine Empfehlung | RECEIVED | ENDORSEMENT | Marc Vidal | eine Empfehlung",
            "half tunde: eine Stunde | GIVEN | HELP | Tunde Okafor | eine Stunde",
            "dei à jill: um livro | GIVEN | ITEM | Jill Moreau | um livro",
            "recebi do marc: apresentação à Retail | RECEIVED | INTRODUCTION | Marc Vidal | apresentação à Retail",
            "jill enviou: um artigo | RECEIVED | ARTICLE | Jill Moreau | um artigo"})
    void somethingPassed(String typed, Sort sort, Kind kind, String whom, String what) {
        Noted noted = line.read(typed);
        assertThat(noted.sort()).isEqualTo(sort);
        assertThat(noted.kind()).isEqualTo(kind);
        assertThat(people(noted)).isEqualTo(whom);
        assertThat(noted.what()).isEqualTo(what);
        assertThat(noted.on()).isEqualTo(TODAY);
        assertThat(noted.complete()).isTrue();
        assertThat(noted.began()).isEqualTo(sort == Sort.GIVEN ? Began.ME : Began.THEM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "call tunde 20 min | CALL | Tunde Okafor | 20 | UNKNOWN | ''",
            "call tunde 20min: the clubs | CALL | Tunde Okafor | 20 | UNKNOWN | the clubs",
            "called tunde: the clubs | CALL | Tunde Okafor | 0 | ME | the clubs",
            "call from tunde 1 h | CALL | Tunde Okafor | 60 | THEM | ''",
            "tunde called about the clubs | CALL | Tunde Okafor | 0 | THEM | about the clubs",
            "met jill, rui: lunch | MEAL | Jill Moreau, Rui Barros | 0 | UNKNOWN | lunch",
            "met with jill and rui | MEETING | Jill Moreau, Rui Barros | 0 | UNKNOWN | ''",
            "coffee with marc | COFFEE | Marc Vidal | 0 | UNKNOWN | ''",
            "wrote jill: about May | MESSAGE | Jill Moreau | 0 | ME | about May",
            "Anruf von tunde 20 Minuten | CALL | Tunde Okafor | 20 | THEM | ''",
            "Mittagessen mit jill und rui | MEAL | Jill Moreau, Rui Barros | 0 | UNKNOWN | ''",
            "liguei ao tunde 20 minutos | CALL | Tunde Okafor | 20 | ME | ''",
            "almoço com jill e rui | MEAL | Jill Moreau, Rui Barros | 0 | UNKNOWN | ''"})
    void peopleSpoke(String typed, ConversationKind talk, String whom, int minutes, Began began, String what) {
        Noted noted = line.read(typed);
        assertThat(noted.sort()).isEqualTo(Sort.CONVERSATION);
        assertThat(noted.talk()).isEqualTo(talk);
        assertThat(people(noted)).isEqualTo(whom);
        assertThat(noted.minutes()).isEqualTo(minutes);
        assertThat(noted.began()).isEqualTo(began);
        assertThat(noted.what()).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "asked tunde: an hour on the clubs | MY_ASK | ME",
            "tunde asked: an hour on the clubs | THEIR_ASK | THEM",
            "tunde bittet: an hour on the clubs | THEIR_ASK | THEM",
            "tunde pediu: an hour on the clubs | THEIR_ASK | THEM"})
    void somebodyAsked(String typed, Sort sort, Began began) {
        Noted noted = line.read(typed);
        assertThat(noted.sort()).isEqualTo(sort);
        assertThat(noted.began()).isEqualTo(began);
        assertThat(people(noted)).isEqualTo("Tunde Okafor");
        assertThat(noted.what()).isEqualTo("an hour on the clubs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gave jill: numbers yesterday | 1 | numbers",
            "gave jill yesterday: numbers | 1 | numbers",
            "gab jill gestern: Zahlen | 1 | Zahlen",
            "dei à jill: números ontem | 1 | números",
            "gave jill: numbers 2026-11-20 | 2 | numbers",
            "gave jill on 20 Nov: numbers | 2 | numbers",
            "gave jill 20/11: numbers | 2 | numbers",
            "gave jill: numbers 3 days ago | 3 | numbers",
            "gab jill: Zahlen vor 2 Wochen | 14 | Zahlen",
            "gave jill: numbers for 12 May | 0 | numbers for 12 May",
            "gave jill: numbers 2027-01-03 | 0 | numbers 2027-01-03"})
    void theDayStandsAtTheEnd(String typed, int daysAgo, String what) {
        Noted noted = line.read(typed);
        assertThat(noted.on()).isEqualTo(TODAY.minusDays(daysAgo));
        assertThat(noted.what()).isEqualTo(what);
        assertThat(people(noted)).isEqualTo("Jill Moreau");
    }

    @Test
    void anAmbiguousNameGivesChoices() {
        Noted noted = line.read("gave ana: numbers");
        assertThat(noted.people()).singleElement()
                .satisfies(ana -> assertThat(ana.choices()).extracting(PersonRow::called)
                        .containsExactly("Ana Souza", "Ana Lopes", "Ana-Maria Roth"));
        assertThat(people(line.read("gave ana lopes: numbers"))).isEqualTo("Ana Lopes");
    }

    @Test
    void aLineThatDoesNotSayEnoughIsNotComplete() {
        assertThat(line.read("").complete()).isFalse();
        assertThat(line.read("gave").complete()).isFalse();
        assertThat(line.read("jill: numbers").complete()).isFalse();
        assertThat(line.read("gave nobody: numbers").complete()).isFalse();
        assertThat(line.read("met jill, nobody: lunch").complete()).isFalse();
        assertThat(line.read(":::  , and ,").complete()).isFalse();
    }

    @Test
    void everyBeginningOfALineIsRead() {
        for (String whole : List.of("called from jill and rui 20 min: lunch, on 20 Nov 2026-11-20 yesterday",
                "thanked , ana :")) {
            for (int end = 0; end <= whole.length(); end++) {
                assertThat(line.read(whole.substring(0, end))).isNotNull();
            }
        }
    }
}
