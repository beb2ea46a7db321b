package app.kith.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the design says of searching, sentence by sentence, over a real book and a real index.
class SearchTest {
    @TempDir
    Path folder;

    private TinyBook book;
    private Search search;
    private UUID jill;
    private UUID tunde;
    private UUID sana;

    @BeforeEach
    void open() {
        book = new TinyBook(folder);
        jill = book.person("Jill Moreau", "Northlight PR", "email: jill@northlight.example", "phone: +33 4 72 00 00 00",
                "title: Chief Executive", "met: Chamber mixer", "through: Ana Souza", "tag: press", "has: birthday");
        book.note(jill, "2026-03-12",
                "Plays golf most Sundays; wants a buggy-friendly course near Lyon. Has two sons.");
        book.note(jill, "2025-11-02",
                "Trained as a lawyer in Ghent.\nneeds: bilingual copywriter\noffers: press contacts");
        tunde = book.person("Tunde Okafor", "Baltic Freight", "met: Harbour day", "tag: golf",
                "phone: +44 20 7946 0958");
        book.note(tunde, "2026-04-02", "Kids started golf camp, looking for second-hand clubs.\nlikes: opera");
        sana = book.person("Sana Kaur", "Studio Kaur");
        book.note(sana, "2024-05-01", "Designing the golf club house at Ferrybank.");
        search = new Search(folder.resolve("index"), book.book, List.of(book));
        await().until(() -> search.state().ready());
    }

    @AfterEach
    void close() {
        search.close();
        book.close();
    }

    @Test
    void aGolferWhoIsALawyerIsFoundEvenWhenTheWordsStandInDifferentNotes() {
        assertThat(found("golf lawyer")).containsExactly(jill);
        assertThat(found("lawyer golf Moreau")).containsExactly(jill);
        assertThat(found("golf lawyer opera")).isEmpty();
    }

    @Test
    void everyWordOnTheCardIsFound() {
        for (String typed : List.of("northlight.example", "jill@northlight.example", "chief executive", "Chamber mixer",
                "souza",
                "press", "copywriter", "Baltic")) {
            assertThat(found(typed)).as(typed).isNotEmpty().doesNotContain(sana);
        }
    }

    @Test
    void theLastWordMayBeUnfinishedFromItsFirstLetter() {
        for (String typed : List.of("f", "fe", "fer", "ferr", "ferry", "club ferr", "ferrybank")) {
            assertThat(found(typed)).as(typed).contains(sana);
        }
    }

    @Test
    void theLatestWordStandsFirstAmongEquals() {
        assertThat(found("golf")).containsExactly(tunde, jill, sana);
    }

    @Test
    void aPinnedNoteComesBeforeANewerOne() {
        book.book.write(TinyBook.STEP, writer -> book.note(writer, sana, "2020-01-01", "Golf handicap 12", true));
        await().untilAsserted(() -> assertThat(found("golf")).containsExactly(sana, tunde, jill));
    }

    @Test
    void namesComeFirstThenOrganisationsThenTheRest() {
        UUID organisation = book.person("Ida Berg", "Golf Nord");
        UUID name = book.person("Peter Golf", "");
        UUID begun = book.person("Anna Golfmann", "");
        await().untilAsserted(
                () -> assertThat(found("golf")).containsExactly(name, begun, organisation, tunde, jill, sana));
    }

    @Test
    void quotedWordsStandTogether() {
        assertThat(found("\"golf camp\"")).containsExactly(tunde);
        assertThat(found("\"camp golf\"")).isEmpty();
        assertThat(found("\"golf most sundays\" lawyer")).containsExactly(jill);
        assertThat(found("\"Ghent needs\"")).containsExactly(jill);
        assertThat(found("\"Lyon Trained\"")).isEmpty();
    }

    @Test
    void aMinusExcludes() {
        assertThat(found("golf -camp")).containsExactly(jill, sana);
        assertThat(found("golf -\"golf club\"")).containsExactly(tunde, jill);
        assertThat(found("golf -tag:golf")).containsExactly(jill, sana);
        assertThat(found("-golf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tag:press | JILL
            tag:golf | TUNDE
            org:northlight | JILL
            org:"Studio Kaur" | SANA
            met:"Chamber mixer" | JILL
            met:harb | TUNDE
            through:souza | JILL
            needs:copywriter | JILL
            needs:"bilingual copywriter" | JILL
            offers:press | JILL
            likes:opera | TUNDE
            has:email | JILL
            has:birthday | JILL
            golf after:2026-04 | TUNDE
            golf before:2025 | SANA
            golf after:2026-03-12 before:2026-03-13 | JILL
            golf has:needs | JILL""")
    void filtersAskForAValue(String typed, String who) {
        UUID wanted = switch (who) {
            case "JILL" -> jill;
            case "TUNDE" -> tunde;
            default -> sana;
        };
        assertThat(found(typed)).containsExactly(wanted);
    }

    @Test
    void theDateIsThatOfTheMatchingNote() {
        assertThat(found("lawyer after:2026")).isEmpty();
        assertThat(found("lawyer before:2026")).containsExactly(jill);
        assertThat(found("needs:copywriter after:2026")).isEmpty();
        assertThat(found("after:2026")).containsExactlyInAnyOrder(jill, tunde);
    }

    @Test
    void anUnknownFilterIsAPlainWord() {
        book.note(sana, "2024-06-01", "Wants colour: red.");
        await().untilAsserted(() -> assertThat(found("colour:red")).containsExactly(sana));
        assertThat(found("quiet:6m")).isEmpty();
    }

    @Test
    void aTelephoneNumberIsFoundHoweverItIsGrouped() {
        for (String typed : List.of("02079460958", "020 7946 0958", "+44 20 7946 0958", "+442079460958",
                "0044 20 79460958",
                "(020) 7946-0958", "7946 0958", "79460958")) {
            assertThat(found(typed)).as(typed).containsExactly(tunde);
        }
    }

    @Test
    void aNumberKeptWithoutItsCountryIsFoundWithIt() {
        UUID local = book.person("Lee Hope", "", "phone: (020) 7123 4567");
        await().untilAsserted(() -> assertThat(found("+44 20 7123 4567")).containsExactly(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlihgt", "nothlight", "norrthlight", "northlignt", "orthlight", "xorthlight", "moraeu",
            "nortlig"})
    void oneTypingErrorIsForgivenFromFiveLettersOn(String typed) {
        assertThat(found(typed)).containsExactly(jill);
    }

    @Test
    void twoTypingErrorsAndOneInAShortWordAreNot() {
        assertThat(found("nrothlihgt")).isEmpty();
        assertThat(found("glof")).isEmpty();
    }

    @Test
    void wordsAreFoundFromTheirMiddleFromTheThirdLetterOnAfterExactMatches() {
        UUID exact = book.person("Light Foot", "");
        await().untilAsserted(() -> assertThat(found("light")).startsWith(exact).contains(jill));
        assertThat(found("thl")).containsExactly(jill);
        assertThat(found("yba")).containsExactly(sana);
    }

    @Test
    void endingsDoNotMatterButTheWordItselfComesFirst() {
        UUID paints = book.person("Max One", "");
        book.note(paints, "2026-01-01", "She paints houses.");
        UUID paint = book.person("Max Two", "");
        book.note(paint, "2025-01-01", "Sells paint.");
        UUID german = book.person("Max Three", "");
        book.note(german, "2025-01-01", "Baut Häuser und Kirchen.");
        UUID portuguese = book.person("Max Four", "");
        book.note(portuguese, "2025-01-01", "Coleciona jornais antigos.");
        await().untilAsserted(() -> assertThat(found("paint max")).containsExactly(paint, paints));
        assertThat(found("houses max")).containsExactly(paints);
        assertThat(found("house max")).containsExactly(paints);
        assertThat(found("kirche max")).containsExactly(german);
        assertThat(found("jornal max")).containsExactly(portuguese);
    }

    @Test
    void thePeopleAndTheirNotesAreCounted() {
        var golf = search.find("golf", SearchOrder.BEST, 2);
        assertThat(golf.ids()).hasSize(2);
        assertThat(golf.people()).isEqualTo(3);
        assertThat(golf.notes()).isEqualTo(3);
        assertThat(golf.exact()).isTrue();
        assertThat(search.find("golf lawyer", SearchOrder.BEST, 9).notes()).isEqualTo(2);
        assertThat(search.find("golf -camp", SearchOrder.BEST, 9).notes()).isEqualTo(2);
        assertThat(search.find("golf after:2026", SearchOrder.BEST, 9).notes()).isEqualTo(2);
        assertThat(search.find("souza", SearchOrder.BEST, 9).notes()).isZero();
    }

    @Test
    void peopleStandInTheOrderAskedFor() {
        assertThat(search.find("golf", SearchOrder.NAME, 9).ids()).containsExactly(sana, jill, tunde);
        assertThat(search.find("golf", SearchOrder.ORGANISATION, 9).ids()).containsExactly(tunde, jill, sana);
        assertThat(search.find("golf", SearchOrder.LAST_WORD, 9).ids()).containsExactly(tunde, jill, sana);
        assertThat(search.find("golf", SearchOrder.NEWEST, 9).ids()).containsExactly(sana, tunde, jill);
    }

    @Test
    void nothingTypedFindsEverybody() {
        assertThat(search.find("  ", SearchOrder.BEST, 9).everybody()).isTrue();
        assertThat(search.find("golf", SearchOrder.BEST, 9).everybody()).isFalse();
    }

    @Test
    void aVeryLongQueryIsNoTrouble() {
        assertThat(found("golf ".repeat(500))).containsExactly(tunde, jill, sana);
        assertThat(found("abcdefgh ".repeat(60) + "\"golf " + "x ".repeat(300))).isEmpty();
        assertThat(found(IntStream.range(0, 200).mapToObj(i -> "o'golf" + i + " ").collect(joining()))).isEmpty();
        assertThat(found("+()[]{}^~*?\\/ golf && || ! \" ")).containsExactly(tunde, jill, sana);
    }

    @Test
    void singleNotesAreFoundForThePalette() {
        var notes = search.notes(Query.of("golf"), 9);
        assertThat(notes).extracting(NoteFound::contact).containsExactly(tunde, jill, sana);
        assertThat(notes.getFirst().line().text()).isEqualTo("Kids started golf camp, looking for second-hand clubs.");
        assertThat(marked(notes.getFirst().line())).containsExactly("golf");
        assertThat(search.notes(Query.of("golf lawyer"), 9)).isEmpty();
    }

    @Test
    void filtersCompleteAsOneTypes() {
        assertThat(search.complete("golf ta", 7)).extracting(Completion::typed).containsExactly("golf tag:");
        assertThat(search.complete("met:cham", 8)).containsExactly(
                new Completion("met:\"Chamber mixer\"", "met:\"Chamber mixer\" ", 20));
        assertThat(search.complete("-tag:", 5)).extracting(Completion::label)
                .containsExactly("-tag:golf", "-tag:press");
        assertThat(search.complete("has:b", 5)).extracting(Completion::label).containsExactly("has:birthday");
        assertThat(search.complete("tag:go lawyer", 6)).extracting(Completion::typed)
                .containsExactly("tag:golf lawyer");
        assertThat(search.complete("golf", 0)).isEmpty();
    }

    @Test
    void aSearchIsKeptUnderANameUntilItIsDropped() {
        var kept = search.saved().keep("Golfers", "golf -camp");
        assertThat(search.saved().all()).containsExactly(kept);
        search.saved().keep("golfers", "golf");
        assertThat(search.saved().all()).extracting(SavedSearch::query).containsExactly("golf");
        search.saved().drop(kept.id());
        assertThat(search.saved().all()).isEmpty();
        book.book.journal().undo();
        assertThat(search.saved().all()).extracting(SavedSearch::name).containsExactly("Golfers");
    }

    private List<UUID> found(String typed) {
        return search.find(typed, SearchOrder.BEST, 50).ids();
    }

    private static List<String> marked(Line line) {
        return line.marks().stream().map(mark -> line.text().substring(mark.start(), mark.end())).toList();
    }
}
