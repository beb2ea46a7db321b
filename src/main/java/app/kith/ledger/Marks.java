package app.kith.ledger;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.StepName;
import app.kith.book.Writer;
import app.kith.people.Follower;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the user has settled about contacts. Marks go into the trash with their contact and come back with it. Every change is a
/// step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing.
public final class Marks implements Follower {
    private final Book book;

    /// The marks of a book.
    public Marks(Book book) {
        this.book = book;
        book.belongs(MarkStore.TABLE, "contact", PerContactStore.CONTACT);
    }

    /// Sets a mark or takes it away; what is so already leaves no step.
    ///
    /// @param called the contact's name, which the step bears
    public void set(String called, UUID contact, Mark mark, boolean marked) {
        book.write(marked ? StepName.of("step.mark", called) : StepName.of("step.unmark", called), writer -> {
            set(writer, contact, mark, marked);
            return contact;
        });
    }

    /// Sets a mark or takes it away within a step of somebody else's.
    public void set(Writer writer, UUID contact, Mark mark, boolean marked) {
        List<UUID> ids = MarkStore.ids(writer, contact, mark);
        if (!marked) {
            ids.forEach(id -> MarkStore.delete(writer, id));
        } else if (ids.isEmpty()) {
            MarkStore.insert(writer, book.newId(), contact, mark, LocalDate.now(book.clock()));
        }
    }

    /// The marks of a contact.
    public Set<Mark> of(UUID contact) {
        return of(List.of(contact)).getOrDefault(contact, Set.of());
    }

    /// The marks of those of some contacts who have any.
    public Map<UUID, Set<Mark>> of(Collection<UUID> contacts) {
        return book.read(reader -> MarkStore.of(reader, contacts));
    }

    /// The marks of everybody who has any.
    public Map<UUID, Set<Mark>> all() {
        return book.read(MarkStore::all);
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        PerContactStore.idsOf(writer, MarkStore.TABLE, contacts).forEach(id -> MarkStore.delete(writer, id));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        return Map.of();
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return Map.of();
    }
}
