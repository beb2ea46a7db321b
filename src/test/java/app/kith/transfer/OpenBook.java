package app.kith.transfer;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.Phones;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A book in a folder of a test, with the services over it.
final class OpenBook implements AutoCloseable {
    final Book book;
    final Phones phones = new Phones(Locale.FRANCE);
    final Notes notes;
    final People people;

    OpenBook(Path folder) {
        book = Book.open(folder.resolve("kith.mv.db"), Cards.CLOCK);
        notes = new Notes(book);
        people = new People(book, phones, List.of(notes));
    }

    Contact named(String given, String family) {
        return Contact.named(book.newId(), Name.of(given, family), Cards.CLOCK.instant());
    }

    Contact add(Contact contact, String... texts) {
        book.write(StepName.of("step.card.new", contact.called()), writer -> {
            people.insert(writer, contact);
            for (String text : texts) {
                var now = Cards.CLOCK.instant();
                notes.insert(writer,
                        new Note(book.newId(), contact.id(), LocalDate.of(2026, 3, 12), text, false, now, now));
            }
            return contact;
        });
        return contact;
    }

    @Override
    public void close() {
        book.close();
    }
}
