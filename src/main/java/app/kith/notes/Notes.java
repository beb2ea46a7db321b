package app.kith.notes;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.Stay;
import app.kith.book.StepName;
import app.kith.book.Table;
import app.kith.book.Writer;
import app.kith.people.Follower;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The notes on the backs of all cards. They go into the trash with their contact and come back with it. Every change is a
/// step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing; a text longer
/// than [Note#LONGEST] is refused with an [IllegalArgumentException], so that nothing is cut off unseen.
public final class Notes implements Follower {
    private static final Table CONTACT = new Table("contact");

    private final Book book;

    /// The notes of a book.
    public Notes(Book book) {
        this.book = book;
        book.belongs(NoteStore.TABLE, "contact", CONTACT);
    }

    /// Jots a note as a step of its own.
    ///
    /// @param called the contact's name, which the step bears
    public Note write(UUID contact, String called, LocalDate date, String text) {
        try (var stay = stay(called)) {
            return write(stay, contact, date, text);
        }
    }

    /// Jots a note within a stay, so that what is typed into it next belongs to the same step.
    public Note write(Stay stay, UUID contact, LocalDate date, String text) {
        Instant now = book.clock().instant();
        var note = new Note(book.newId(), contact, date, checked(text), false, now, now);
        return stay.write(writer -> {
            NoteStore.insert(writer, note);
            return note;
        });
    }

    /// A stay in a note of the contact called so.
    public Stay stay(String called) {
        return book.stay(StepName.of("step.note", called));
    }

    /// Changes the text of a note within a stay.
    ///
    /// @return the note as it is now; empty when it is no longer in the book, and then nothing was saved
    public Optional<Note> edit(Stay stay, UUID note, String text) {
        String kept = checked(text);
        return stay.write(writer -> change(writer, note, before -> before.withText(kept)));
    }

    /// Puts a note before the others of its card, or back among them.
    public Optional<Note> pin(UUID note, boolean pinned) {
        StepName name = pinned ? StepName.of("step.note.pin") : StepName.of("step.note.unpin");
        return book.write(name, writer -> change(writer, note, before -> before.withPinned(pinned)));
    }

    /// Gives a note another date.
    public Optional<Note> date(UUID note, LocalDate date) {
        return book.write(StepName.of("step.note.date"),
                writer -> change(writer, note, before -> before.withDate(date)));
    }

    /// Puts a note into the trash.
    public void delete(UUID note) {
        book.write(StepName.of("step.note.delete"), writer -> {
            NoteStore.delete(writer, note);
            return note;
        });
    }

    /// The note, unless it is in the trash or never was.
    public Optional<Note> find(UUID note) {
        return book.read(reader -> NoteStore.find(reader, note));
    }

    /// The notes of a card: pinned ones first, then the newest.
    public List<Note> of(UUID contact) {
        return book.read(reader -> NoteStore.of(reader, contact));
    }

    /// The notes of a card as the writer sees them, within a step of somebody else's; what the step itself brought is
    /// seen too.
    public List<Note> of(Writer writer, UUID contact) {
        return NoteStore.within(writer, contact);
    }

    /// The notes of several cards, those of one card together and the newest first.
    public List<Note> of(Collection<UUID> contacts) {
        return book.read(reader -> NoteStore.of(reader, contacts));
    }

    /// The notes of some days, both included, the newest first.
    public List<Note> timeline(LocalDate from, LocalDate to, int limit) {
        return book.read(reader -> NoteStore.timeline(reader, from, to, limit));
    }

    /// Hands over all notes in the order they were written, some hundreds in memory at a time.
    public void each(Consumer<Note> use) {
        book.read(reader -> {
            NoteStore.each(reader, use);
            return true;
        });
    }

    /// How many notes there are.
    public long count() {
        return book.read(NoteStore::count);
    }

    /// Keeps a new note within a step of somebody else's. Cheap: nothing is read.
    public void insert(Writer writer, Note note) {
        checked(note.text());
        NoteStore.insert(writer, note);
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        NoteStore.idsOf(writer, contacts).forEach(note -> NoteStore.delete(writer, note));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        return NoteStore.lastWords(reader, contacts);
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return NoteStore.lastWords(reader);
    }

    private Optional<Note> change(Writer writer, UUID id, UnaryOperator<Note> change) {
        Optional<Note> before = NoteStore.find(writer, id);
        Optional<Note> after = before.map(change);
        if (after.equals(before)) {
            return after;
        }
        Optional<Note> kept = after.map(note -> note.withChanged(book.clock().instant()));
        kept.ifPresent(note -> NoteStore.update(writer, note));
        return kept;
    }

    private static String checked(String text) {
        if (text.length() > Note.LONGEST) {
            throw new IllegalArgumentException("A note holds at most " + Note.LONGEST + " characters");
        }
        return text;
    }
}
