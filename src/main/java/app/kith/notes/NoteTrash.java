package app.kith.notes;

import app.kith.book.Book;
import app.kith.book.Journal.Past;
import app.kith.book.StepName;
import app.kith.people.People;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The notes in the trash, and the way back. Those that went with their card come back with it and are not listed here.
///
/// Any thread but the window's.
public final class NoteTrash {
    private final Book book;
    private final People people;

    /// The trash of a book.
    public NoteTrash(Book book, People people) {
        this.book = book;
        this.people = people;
    }

    /// What is there, the last one first.
    public List<TrashedNote> notes() {
        return book.journal()
                .trash(NoteStore.TABLE)
                .stream()
                .map(NoteTrash::note)
                .filter(note -> people.find(note.contact()).isPresent())
                .toList();
    }

    /// Brings notes back, as one step.
    ///
    /// @return how many came back
    public int restore(Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        List<Past> chosen = book.journal()
                .trash(NoteStore.TABLE)
                .stream()
                .filter(past -> wanted.contains(past.row().id()))
                .toList();
        if (chosen.isEmpty()) {
            return 0;
        }
        return book.journal().restore(StepName.of("step.note.restore"), chosen).size();
    }

    private static TrashedNote note(Past past) {
        return new TrashedNote(past.row().id(), UUID.fromString(text(past, "contact")),
                LocalDate.parse(text(past, "noted")), text(past, "content"), past.step().happened());
    }

    private static String text(Past past, String column) {
        return String.valueOf(past.before().get(column));
    }
}
