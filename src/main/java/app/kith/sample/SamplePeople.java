package app.kith.sample;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.book.Writer;
import app.kith.ledger.Asks;
import app.kith.ledger.Conversations;
import app.kith.ledger.Exchanges;
import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Met;
import app.kith.people.PartialDate;
import app.kith.people.People;
import app.kith.people.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Some thirty made-up people with notes and what passed between them and the user, for a first look round. They come in one step and go in one, whatever was done to
/// them meanwhile; their cards are of the origin [Contact#SAMPLE] and are never exported.
///
/// Any thread but the window's.
public final class SamplePeople {
    private final Book book;
    private final People people;
    private final Notes notes;
    private final SampleEntries entries;

    /// The sample people of a book.
    public SamplePeople(
            Book book,
            People people,
            Notes notes,
            Exchanges exchanges,
            Conversations conversations,
            Asks asks) {
        this.book = book;
        this.people = people;
        this.notes = notes;
        entries = new SampleEntries(book, exchanges, conversations, asks);
    }

    /// Whether there are any.
    public boolean present() {
        return !people.ofOrigin(Contact.SAMPLE).isEmpty();
    }

    /// Adds them, with dates that look back from today; does nothing when there are any.
    ///
    /// @param language of their notes, English where there are none in it
    /// @return how many people were added
    public int add(Locale language) {
        if (present()) {
            return 0;
        }
        List<SampleCard> cards = SampleFile.read(language);
        return book.write(StepName.of("step.sample"), writer -> {
            insert(writer, cards);
            return cards.size();
        });
    }

    /// Takes them all out with their notes.
    ///
    /// @return how many people were taken out
    public int remove() {
        List<UUID> going = people.ofOrigin(Contact.SAMPLE);
        if (going.isEmpty()) {
            return 0;
        }
        return book.write(StepName.of("step.sample.remove"), writer -> {
            people.remove(writer, going);
            return going.size();
        });
    }

    private void insert(Writer writer, List<SampleCard> cards) {
        Map<String, UUID> ids = new HashMap<>();
        cards.forEach(card -> ids.put(card.card().name().full(), book.newId()));
        LocalDate today = LocalDate.now(book.clock());
        for (SampleCard card : cards) {
            Contact contact = contact(card, ids, today);
            people.insert(writer, contact);
            for (Note note : notes(card, contact.id(), today)) {
                notes.insert(writer, note);
            }
            entries.insert(writer, card, contact.id(), today);
        }
    }

    private Contact contact(SampleCard card, Map<String, UUID> ids, LocalDate today) {
        Contact plain = card.card()
                .contact(ids.getOrDefault(card.card().name().full(), book.newId()),
                        morning(today.minusDays(card.met())));
        Met met = plain.met();
        var address = new PostalAddress("", "", "", "", card.town(), "", "", card.country());
        return plain.withMet(new Met(card.how(), met.where(), PartialDate.of(today.minusDays(card.met())),
                ids.get(met.throughName()), met.throughName()))
                .withReach(plain.reach().withAddresses(List.of(address)))
                .withOrigin(Contact.SAMPLE, "");
    }

    private List<Note> notes(SampleCard card, UUID contact, LocalDate today) {
        var written = new ArrayList<Note>();
        for (var note : card.notes()) {
            LocalDate day = today.minusDays(note.age());
            written.add(new Note(book.newId(), contact, day, note.text(), note.pinned(), morning(day), morning(day)));
        }
        return written;
    }

    private Instant morning(LocalDate day) {
        ZoneId zone = book.clock().getZone();
        return day.atTime(9, 0).atZone(zone).toInstant();
    }
}
