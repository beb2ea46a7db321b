package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.book.StepName;
import app.kith.notes.Notes;
import app.kith.notes.NotesSource;
import app.kith.search.Filter;
import app.kith.search.Passage;
import app.kith.search.Passages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleSourceTest {
    @TempDir
    private Path dir;
    private Book book;
    private Notes notes;
    private People people;
    private Contact jill;

    /// What the sources hand over, one line a passage.
    private static final class Said implements Passages {
        final List<String> lines = new ArrayList<>();

        @Override
        public void answered(UUID contact, String text) {
            lines.add("ANSWERED " + text);
        }

        @Override
        public void card(UUID contact, String sortName, String organisation, Instant created) {
            lines.add("card " + sortName + "/" + organisation);
        }

        @Override
        public void add(UUID contact, Passage passage) {
            lines.add(passage.place() + " " + passage.text().lines().findFirst().orElse(""));
            passage.values().forEach(value -> lines.add(value.filter() + " " + value.text()));
        }

        @Override
        public void value(UUID contact, Filter filter, String value) {
            lines.add(filter + " " + value);
        }
    }

    @BeforeEach
    void open() {
        book = Book.open(dir.resolve("kith.mv.db"), Clock.systemUTC());
        notes = new Notes(book);
        people = new People(book, new Phones(Locale.FRANCE), List.of(notes));
        jill = new QuickEntry(CardText.NONE, Locale.UK).read("Jill Moreau, CEO @Northlight j@n.example 06 12 34 56 78 "
                + "#golf met:Mixer through:Ana birthday:--04-12").contact(book.newId(), Instant.EPOCH);
        people.add(jill);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyWordOfACardAndItsNotesIsHandedOver() {
        notes.write(jill.id(), "Jill", LocalDate.of(2026, 3, 12), "needs: a copywriter #press\noffers: contacts");
        var said = new Said();
        new PeopleSource(book).passages(List.of(jill.id()), said);
        new NotesSource(book).passages(List.of(jill.id()), said);
        assertThat(said.lines).containsExactlyInAnyOrder("card moreau jill/Northlight", "NAME Jill Moreau",
                "ORGANISATION Northlight", "TITLE CEO", "EMAIL j@n.example", "PHONE 06 12 34 56 78", "TAG golf",
                "MET Mixer", "THROUGH Ana", "HAS birthday", "NOTE needs: a copywriter #press", "TAG press",
                "NEEDS a copywriter #press", "OFFERS contacts");
        assertThat(new PeopleSource(book).everybody()).containsExactly(jill.id());
    }

    @Test
    void aChangeOfACardOrANoteTouchesTheContact() {
        var heard = new ArrayList<Change>();
        try (var listening = book.changes().listen(heard::add)) {
            assertThat(listening).isNotNull();
            people.edit(StepName.of("step.card", ""), jill.id(), card -> card.withWork(Work.NONE));
            notes.write(jill.id(), "Jill", LocalDate.of(2026, 3, 12), "golf");
        }
        assertThat(new PeopleSource(book).touched(heard.getFirst())).containsExactly(jill.id());
        assertThat(new NotesSource(book).touched(heard.getFirst())).isEmpty();
        assertThat(new NotesSource(book).touched(heard.getLast())).containsExactly(jill.id());
    }

    @Test
    void nothingIsSaidOfWhoIsGone() {
        people.trash(List.of(jill.id()));
        var said = new Said();
        new PeopleSource(book).passages(List.of(jill.id()), said);
        assertThat(said.lines).isEmpty();
    }
}
