package app.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.ledger.Asks;
import app.kith.ledger.Conversations;
import app.kith.ledger.ExchangeFilter;
import app.kith.ledger.Exchanges;
import app.kith.notes.Note;
import app.kith.notes.NoteText;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Trash;
import app.kith.people.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePeopleTest {
    @TempDir
    private Path dir;
    private Book book;
    private Notes notes;
    private People people;
    private Exchanges exchanges;
    private SamplePeople samples;

    @BeforeEach
    void open() {
        book = Book.open(dir.resolve("kith.mv.db"),
                Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
        notes = new Notes(book);
        exchanges = new Exchanges(book);
        var conversations = new Conversations(book);
        var asks = new Asks(book, exchanges);
        people = new People(book, new Phones(Locale.FRANCE), List.of(notes, exchanges, conversations, asks));
        samples = new SamplePeople(book, people, notes, exchanges, conversations, asks);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Contact> everybody() {
        var all = new ArrayList<Contact>();
        people.each(all::add);
        return all;
    }

    private Contact called(String name) {
        return everybody().stream().filter(contact -> contact.called().equals(name)).findFirst().orElseThrow();
    }

    private List<Note> everyNote() {
        var all = new ArrayList<Note>();
        notes.each(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt"})
    void everyCardIsReadWhole(String language) {
        assertThat(samples.add(Locale.of(language))).isEqualTo(30);
        assertThat(everybody()).allSatisfy(contact -> {
            assertThat(contact.sample()).isTrue();
            assertThat(contact.name().full()).isNotEmpty();
            assertThat(contact.work().title()).isNotEmpty();
            assertThat(contact.about().tags()).hasSize(1);
            assertThat(contact.met().where()).isNotEmpty();
            assertThat(contact.met().throughName().isEmpty()).isEqualTo(contact.met().through() == null);
            assertThat(contact.reach().emails()).extracting(Email::address)
                    .singleElement()
                    .asString()
                    .endsWith(".example");
            assertThat(notes.of(contact.id())).isNotEmpty()
                    .allSatisfy(note -> assertThat(NoteText.read(note.text()).said().isEmpty()
                            && note.text().lines().count() > 1).isFalse());
        });
        assertThat(everyNote()).filteredOn(note -> note.text().toLowerCase(Locale.ROOT).contains("golf"))
                .hasSize(5)
                .extracting(note -> people.find(note.contact()).orElseThrow().called())
                .containsOnly("Jill Moreau", "Tunde Okafor", "Sana Kaur");
    }

    @Test
    void theFilesOfAllLanguagesTellOfTheSamePeople() {
        var english = SampleFile.read(Locale.ENGLISH);
        for (String language : List.of("de", "pt")) {
            var other = SampleFile.read(Locale.of(language));
            assertThat(other).extracting(card -> card.card().name())
                    .isEqualTo(english.stream().map(card -> card.card().name()).toList());
            assertThat(other).extracting(card -> card.entries().size())
                    .isEqualTo(english.stream().map(card -> card.entries().size()).toList());
            assertThat(other).extracting(card -> card.notes().size())
                    .isEqualTo(english.stream().map(card -> card.notes().size()).toList());
            assertThat(other).extracting(card -> card.card().work().organisation())
                    .isEqualTo(english.stream().map(card -> card.card().work().organisation()).toList());
        }
        assertThat(SampleFile.read(Locale.FRENCH)).isEqualTo(english);
    }

    @Test
    void theCardOfThePictureIsThere() {
        samples.add(Locale.ENGLISH);
        Contact jill = called("Jill Moreau");
        assertThat(jill.work()).isEqualTo(new Work("Northlight PR", "", "CEO"));
        assertThat(jill.met().where()).isEqualTo("Chamber mixer");
        assertThat(jill.met().through()).isEqualTo(called("Ana Souza").id());
        assertThat(jill.met().on()).hasToString("2026-03-12");
        assertThat(notes.of(jill.id()).getFirst().pinned()).isTrue();
        assertThat(notes.of(jill.id()).getFirst().date()).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void theyComeInOneStepAndGoInOneAfterOtherChanges() {
        Contact own = Contact.named(book.newId(), Name.of("Own", "Card"), Instant.EPOCH);
        people.add(own);
        samples.add(Locale.ENGLISH);
        Contact jill = called("Jill Moreau");
        people.edit(StepName.of("step.card", ""), jill.id(), card -> card.withWork(Work.NONE));
        notes.write(jill.id(), "Jill Moreau", LocalDate.of(2026, 11, 21), "mine");
        assertThat(samples.add(Locale.ENGLISH)).isZero();
        assertThat(samples.remove()).isEqualTo(30);
        assertThat(samples.present()).isFalse();
        assertThat(everybody()).extracting(Contact::id).containsExactly(own.id());
        assertThat(notes.count()).isZero();
        assertThat(new Trash(book).people()).isEmpty();
        book.journal().undo();
        assertThat(people.count()).isEqualTo(31);
        assertThat(notes.of(jill.id())).extracting(Note::text).contains("mine");
        book.journal().undo();
        book.journal().undo();
        book.journal().undo();
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void theyComeAndGoWithWhatPassedBetweenThemAndTheUser() {
        samples.add(Locale.ENGLISH);
        assertThat(exchanges.of(called("Jill Moreau").id())).hasSize(3);
        assertThat(exchanges.count(ExchangeFilter.ALL)).isPositive();
        samples.remove();
        assertThat(exchanges.count(ExchangeFilter.ALL)).isZero();
    }
}
