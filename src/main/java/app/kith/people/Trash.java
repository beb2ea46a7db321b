package app.kith.people;

import app.kith.book.Book;
import app.kith.book.Journal;
import app.kith.book.StepName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The people in the trash, and the way back.
///
/// Any thread but the window's.
public final class Trash {
    private final Book book;

    /// The trash of a book.
    public Trash(Book book) {
        this.book = book;
    }

    /// Who is there, the last one first; sample people leave for good and are not listed.
    public List<TrashedPerson> people() {
        return trashed()
                .map(past -> new TrashedPerson(past.row().id(), text(past, "called"), text(past, "organisation"),
                        past.step().happened()))
                .toList();
    }

    /// Brings people back with all that went with them, as one step.
    ///
    /// @return how many came back
    public int restore(Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        List<Journal.Past> chosen = trashed().filter(past -> wanted.contains(past.row().id())).toList();
        if (chosen.isEmpty()) {
            return 0;
        }
        StepName name = chosen.size() == 1
                ? StepName.of("step.restore", text(chosen.getFirst(), "called"))
                : StepName.of("step.restore.several", String.valueOf(chosen.size()));
        book.journal().restore(name, chosen);
        return chosen.size();
    }

    private Stream<Journal.Past> trashed() {
        return book.journal()
                .trash(PeopleStore.TABLE)
                .stream()
                .filter(past -> !text(past, "origin").equals(Contact.SAMPLE));
    }

    private static String text(Journal.Past past, String column) {
        Object value = past.before().get(column);
        return value == null ? "" : value.toString();
    }
}
