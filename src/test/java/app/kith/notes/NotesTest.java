package app.kith.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.kith.book.Book;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.Phones;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path dir;
    private Book book;
    private Notes notes;
    private People people;
    private UUID jill;

    @BeforeEach
    void open() {
        book = Book.open(dir.resolve("kith.mv.db"), Clock.systemUTC());
        notes = new Notes(book);
        people = new People(book, new Phones(Locale.FRANCE), List.of(notes));
        jill = book.newId();
        people.add(Contact.named(jill, Name.of("Jill", "Moreau"), Instant.EPOCH));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private UUID note(LocalDate date, String text) {
        return notes.write(jill, "Jill Moreau", date, text).id();
    }

    private List<String> texts() {
        return notes.of(jill).stream().map(Note::text).toList();
    }

    @Test
    void pinnedNotesStandFirstThenTheNewest() {
        UUID old = note(MAY, "old");
        note(JUNE, "new");
        note(JUNE, "newer");
        assertThat(texts()).containsExactly("newer", "new", "old");
        notes.pin(old, true);
        assertThat(texts()).containsExactly("old", "newer", "new");
        notes.date(old, JUNE.plusDays(1));
        notes.pin(old, false);
        assertThat(texts()).containsExactly("old", "newer", "new");
        assertThat(notes.timeline(JUNE, JUNE, 10)).extracting(Note::text).containsExactly("newer", "new");
    }

    @Test
    void whatIsTypedInOneStayIsOneStep() {
        try (var stay = notes.stay("Jill Moreau")) {
            UUID note = notes.write(stay, jill, MAY, "g").id();
            notes.edit(stay, note, "go");
            notes.edit(stay, note, "golf");
        }
        assertThat(texts()).containsExactly("golf");
        book.journal().undo();
        assertThat(texts()).isEmpty();
        book.journal().redo();
        assertThat(texts()).containsExactly("golf");
    }

    @Test
    void aNoteThatIsGoneIsNotSavedUnseen() {
        UUID note = note(MAY, "golf");
        notes.delete(note);
        try (var stay = notes.stay("Jill Moreau")) {
            assertThat(notes.edit(stay, note, "opera")).isEmpty();
        }
    }

    @Test
    void aTextTooLongIsRefusedAndNothingIsCut() {
        assertThatIllegalArgumentException().isThrownBy(() -> note(MAY, "x".repeat(Note.LONGEST + 1)));
        note(MAY, "x".repeat(Note.LONGEST));
        assertThat(texts()).singleElement().asString().hasSize(Note.LONGEST);
    }

    @Test
    void aDeletedNoteRestsInTheTrash() {
        var trash = new NoteTrash(book, people);
        UUID golf = note(MAY, "golf");
        note(MAY, "opera");
        notes.delete(golf);
        assertThat(trash.notes()).extracting(TrashedNote::text).containsExactly("golf");
        people.trash(List.of(jill));
        assertThat(trash.notes()).isEmpty();
        book.journal().undo();
        assertThat(trash.restore(List.of(golf))).isEqualTo(1);
        assertThat(texts()).containsExactlyInAnyOrder("golf", "opera");
        assertThat(trash.notes()).isEmpty();
    }
}
