package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    private Path dir;
    private Book book;
    private Notes notes;
    private People people;
    private Trash trash;

    @BeforeEach
    void open() {
        book = Book.open(dir.resolve("kith.mv.db"), Clock.fixed(NOW, ZoneOffset.UTC));
        notes = new Notes(book);
        people = new People(book, new Phones(Locale.FRANCE), List.of(notes));
        trash = new Trash(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private UUID add(String given, String family, String organisation) {
        Contact contact = Contact.named(book.newId(), Name.of(given, family), NOW)
                .withWork(new Work(organisation, "", ""));
        people.add(contact);
        return contact.id();
    }

    private List<String> names(List<UUID> ids) {
        return people.all(ids).stream().map(contact -> contact.name().given()).toList();
    }

    private static Contact full(UUID id) {
        return new Contact(id,
                new Name("Dr. Jill Moreau", "Dr.", "Jill", "A.", "Moreau", "PhD", "Jilly", "Dschill", "Moro"),
                new Work("Northlight PR", "Board", "CEO"),
                new Reach(List.of(new Email("work", "jill@northlight.example"), new Email("", "j@home.example")),
                        List.of(new Phone("mobile", "06 12 34 56 78")),
                        List.of(new PostalAddress("work", "12", "2nd floor", "Rue \"X\"", "Lyon", "ARA", "69002",
                                "France")),
                        List.of(new Link("LinkedIn", "https://linkedin.com/in/jill", true),
                                new Link("", "northlight.example", false))),
                new Met("sat beside me", "Chamber mixer", new PartialDate(2026, 3, 12), UUID.randomUUID(), "Ana Souza"),
                new About(new PartialDate(0, 4, 12), List.of(new Anniversary("wedding", new PartialDate(2001, 9, 1))),
                        "golf\nopera", List.of("golf", "board, \"inner\""), List.of("fr", "en"),
                        List.of(new CustomField("Shoe", "38")), List.of("X-ODD;A=b:c\\,d")),
                "ab".repeat(32), "cards.vcf", "urn:1", NOW, NOW);
    }

    @Test
    void aCardIsKeptWhole() {
        Contact jill = full(book.newId());
        people.add(jill);
        assertThat(people.find(jill.id())).contains(jill);
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void textEntersInOneForm() {
        UUID id = add("Jose\u0301", "A\u0300", "");
        assertThat(people.find(id).orElseThrow().name()).isEqualTo(Name.of("Jos\u00e9", "\u00c0"));
    }

    @Test
    void aNewNameIsWrittenOnTheCardsOfThoseMetThroughItAndTakenBackWithIt() {
        var ana = add("Ana", "Souza", "");
        var jill = add("Jill", "Moreau", "");
        people.edit(StepName.of("step.card", ""), jill,
                contact -> contact.withMet(new Met("", "", null, ana, "Ana Souza")));
        people.edit(StepName.of("step.card", ""), ana, contact -> contact.withName(Name.of("Ana", "Silva")));
        assertThat(people.find(jill).orElseThrow().met().throughName()).isEqualTo("Ana Silva");
        book.journal().undo();
        assertThat(people.find(jill).orElseThrow().met().throughName()).isEqualTo("Ana Souza");
        assertThat(people.find(ana).orElseThrow().called()).isEqualTo("Ana Souza");
    }

    @Test
    void allSavesOfAStayAreOneStep() {
        UUID id = add("Jill", "Moreau", "");
        try (var stay = people.stay(id)) {
            people.edit(stay, id, contact -> contact.withWork(new Work("N", "", "")));
            people.edit(stay, id, contact -> contact.withWork(new Work("Northlight", "", "")));
        }
        assertThat(book.journal().nextUndo().orElseThrow().name()).isEqualTo(StepName.of("step.card", "Jill Moreau"));
        book.journal().undo();
        assertThat(people.find(id).orElseThrow().work()).isEqualTo(Work.NONE);
        book.journal().redo();
        assertThat(people.find(id).orElseThrow().work().organisation()).isEqualTo("Northlight");
    }

    @Test
    void whatDidNotChangeIsNoStep() {
        UUID id = add("Jill", "Moreau", "");
        long revision = book.revision();
        people.edit(StepName.of("step.card", "Jill"), id, contact -> contact.withName(Name.of("Jill", "Moreau")));
        assertThat(book.revision()).isEqualTo(revision);
    }

    @Test
    void peopleAreOrderedByNameOrganisationLastWordAndAge() {
        UUID zoe = add("Zoë", "Álvarez", "Zeta");
        UUID tunde = add("Tunde", "Okafor", "");
        UUID ana = add("Ana", "alvarez", "ángel");
        UUID jill = add("Jill", "Moreau", "Beta");
        notes.write(jill, "Jill Moreau", LocalDate.of(2026, 5, 1), "golf");
        notes.write(tunde, "Tunde Okafor", LocalDate.of(2026, 6, 1), "golf");
        notes.write(tunde, "Tunde Okafor", LocalDate.of(2020, 6, 1), "met");
        assertThat(names(people.ids(PeopleOrder.NAME))).containsExactly("Ana", "Zoë", "Jill", "Tunde");
        assertThat(names(people.ids(PeopleOrder.ORGANISATION))).containsExactly("Ana", "Jill", "Zoë", "Tunde");
        assertThat(people.ids(PeopleOrder.LAST_WORD)).containsExactly(tunde, jill, ana, zoe);
        assertThat(people.ids(PeopleOrder.NEWEST)).containsExactly(jill, ana, tunde, zoe);
        assertThat(people.rows(List.of(tunde, zoe))).extracting(PersonRow::called, PersonRow::initials,
                PersonRow::lastWord)
                .containsExactly(tuple("Tunde Okafor", "TO", LocalDate.of(2026, 6, 1)),
                        tuple("Zoë Álvarez", "ZÁ", null));
    }

    @ParameterizedTest
    @EnumSource(PeopleOrder.class)
    void pagesTogetherAreTheWholeOrder(PeopleOrder order) {
        for (int at = 0; at < 23; at++) {
            add("P" + at % 5, "F" + at % 3, at % 4 == 0 ? "" : "O" + at % 2);
        }
        var read = new ArrayList<UUID>();
        List<PersonRow> page = people.page(order, null, 7);
        while (!page.isEmpty()) {
            page.forEach(row -> read.add(row.id()));
            page = people.page(order, read.getLast(), 7);
        }
        assertThat(read).isEqualTo(people.ids(order)).hasSize(23);
    }

    @Test
    void everybodyIsHandedOverInTheOrderTheyCame() {
        book.write(StepName.of("step.card.new", ""), writer -> {
            for (int at = 0; at < 1_203; at++) {
                people.insert(writer, Contact.named(book.newId(), Name.of("P" + at % 7, "F"), NOW));
            }
            return true;
        });
        var read = new ArrayList<UUID>();
        people.each(contact -> read.add(contact.id()));
        assertThat(read).isEqualTo(people.ids(PeopleOrder.NEWEST).reversed()).hasSize(1_203);
    }

    @Test
    void theTrashKeepsACardWithItsNotes() {
        UUID jill = add("Jill", "Moreau", "Northlight");
        UUID ana = add("Ana", "Souza", "");
        notes.write(jill, "Jill Moreau", LocalDate.of(2026, 5, 1), "golf");
        people.trash(List.of(jill, ana));
        assertThat(people.count()).isZero();
        assertThat(notes.count()).isZero();
        assertThat(trash.people()).containsExactlyInAnyOrder(new TrashedPerson(jill, "Jill Moreau", "Northlight", NOW),
                new TrashedPerson(ana, "Ana Souza", "", NOW));
        assertThat(trash.restore(List.of(jill))).isEqualTo(1);
        assertThat(notes.of(jill)).extracting(note -> note.text()).containsExactly("golf");
        assertThat(trash.people()).extracting(TrashedPerson::id).containsExactly(ana);
        book.journal().undo();
        assertThat(people.count()).isZero();
        book.journal().undo();
        assertThat(people.count()).isEqualTo(2);
        assertThat(notes.count()).isEqualTo(1);
    }

    @Test
    void aTagIsGivenOnceAndTakenAwayWhateverItsCase() {
        UUID jill = add("Jill", "Moreau", "");
        UUID ana = add("Ana", "Souza", "");
        people.tag(List.of(jill, ana), "Golf", true);
        people.tag(List.of(jill), "golf", true);
        assertThat(people.find(jill).orElseThrow().about().tags()).containsExactly("Golf");
        people.tag(List.of(jill, ana), "GOLF", false);
        assertThat(people.find(ana).orElseThrow().about().tags()).isEmpty();
        book.journal().undo();
        assertThat(people.find(ana).orElseThrow().about().tags()).containsExactly("Golf");
    }

    @Test
    void valuesUsedBeforeCompleteTheMostFrequentFirst() {
        UUID jill = add("Jill", "Moreau", "Northlight");
        UUID ana = add("Ana", "Souza", "Baltic");
        add("Marc", "Vidal", "Northlight");
        people.tag(List.of(jill, ana), "golf", true);
        people.tag(List.of(ana), "opera", true);
        var known = new KnownValues(book);
        assertThat(known.of(KnownValues.Field.ORGANISATION)).containsExactly("Northlight", "Baltic");
        assertThat(known.of(KnownValues.Field.TAG)).containsExactly("golf", "opera");
    }

    @Test
    void whatAnOpenImportBringsIsNotSeen() {
        UUID hidden = book.newId();
        try (var step = book.begin(StepName.of("step.card.new", ""))) {
            step.write(writer -> people.insert(writer, full(hidden)));
            assertThat(people.count()).isZero();
            assertThat(people.find(hidden)).isEmpty();
            assertThat(people.ids(PeopleOrder.NAME)).isEmpty();
            step.finish();
        }
        assertThat(people.ids(PeopleOrder.NAME)).containsExactly(hidden);
    }
}
