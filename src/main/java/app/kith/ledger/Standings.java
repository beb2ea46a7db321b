package app.kith.ledger;

import app.kith.book.Book;
import app.kith.people.Contact;
import app.kith.people.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the user and each contact stand, worked out anew from the entries whenever it is asked for.
///
/// Any thread but the window's. What cannot be read throws [app.kith.book.BookFailed].
public final class Standings {
    private final Book book;
    private final Measures measures;
    private volatile @Nullable Everybody everybody;

    /// The standings of a book by some measures.
    public Standings(Book book, Measures measures) {
        this.book = book;
        this.measures = measures;
    }

    /// Everybody's standing at one state of the book, on one day.
    private record Everybody(long revision, LocalDate today, Map<UUID, Standing> standings) {}

    /// The standing of a contact.
    public Standing of(UUID contact) {
        Map<UUID, Standing> found = of(List.of(contact));
        return Optional.ofNullable(found.get(contact)).orElseThrow();
    }

    /// The standing of some contacts, each of them.
    public Map<UUID, Standing> of(Collection<UUID> contacts) {
        return book.read(reader -> standings(contacts, EntryStore.of(reader, contacts),
                MarkStore.of(reader, contacts)));
    }

    /// The standing of everybody who has an entry or a mark, kept until the book changes or the day ends.
    public Map<UUID, Standing> all() {
        long revision = book.revision();
        LocalDate today = today();
        Everybody known = everybody;
        if (known == null || known.revision != revision || !known.today.equals(today)) {
            known = new Everybody(revision, today, book.read(reader -> {
                Map<UUID, List<Entry>> entries = EntryStore.all(reader);
                Map<UUID, Set<Mark>> marks = MarkStore.all(reader);
                var contacts = new HashSet<>(entries.keySet());
                contacts.addAll(marks.keySet());
                return standings(contacts, entries, marks);
            }));
            everybody = known;
        }
        return known.standings;
    }

    /// The standing of somebody with whom nothing passed yet.
    public Standing nothingYet(UUID contact) {
        return reckoning().of(contact, Set.of(), List.of());
    }

    /// Whether a contact was met less than the measured days ago, as far as the card says when. Where it names only a month or
    /// a year, its first day counts.
    public boolean justMet(Contact contact) {
        return reckoning().justMet(metOn(contact));
    }

    /// Whether the standing of a contact is poor, for whoever asks to be introduced: they only ask, or were just met. Never of a
    /// friend.
    public boolean poor(Contact contact, Standing standing) {
        return !standing.friend() && (standing.theyOnlyAsk() || justMet(contact));
    }

    private static @Nullable LocalDate metOn(Contact contact) {
        PartialDate on = contact.met().on();
        return on == null || on.year() == 0
                ? null
                : LocalDate.of(on.year(), Math.max(1, on.month()), Math.max(1, on.day()));
    }

    private Map<UUID, Standing> standings(
            Collection<UUID> contacts,
            Map<UUID, List<Entry>> entries,
            Map<UUID, Set<Mark>> marks) {
        Reckoning reckoning = reckoning();
        var standings = new HashMap<UUID, Standing>();
        contacts.forEach(contact -> standings.put(contact, reckoning.of(contact,
                marks.getOrDefault(contact, Set.of()), entries.getOrDefault(contact, List.of()))));
        return standings;
    }

    private Reckoning reckoning() {
        return new Reckoning(measures, today());
    }

    /// The day they are of.
    LocalDate today() {
        return LocalDate.now(book.clock());
    }
}
