package app.kith.ledger;

import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Met;
import app.kith.people.PartialDate;
import app.kith.people.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything between the user and a contact in the order of time. Any thread but the window's; what cannot be read throws
/// [app.kith.book.BookFailed].
///
/// @param people says how they met
public record Timeline(People people, Notes notes, Exchanges exchanges, Conversations conversations, Asks asks) {
    /// Exchanges (voided ones and drafts too), conversations, asks, notes and how they met, the newest first.
    public List<Moment> of(UUID contact) {
        var moments = new ArrayList<Moment>();
        exchanges.of(contact).forEach(exchange -> moments.add(new Moment.Passed(exchange)));
        conversations.of(contact).forEach(conversation -> moments.add(new Moment.Spoke(conversation)));
        asks.of(contact).forEach(ask -> moments.add(new Moment.Asked(ask)));
        notes.of(contact).forEach(note -> moments.add(new Moment.Jotted(note)));
        people.find(contact).flatMap(Timeline::meeting).ifPresent(moments::add);
        moments.sort(Moment.NEWEST_FIRST);
        return List.copyOf(moments);
    }

    private static Optional<Moment> meeting(Contact contact) {
        Met met = contact.met();
        PartialDate on = met.on();
        return on == null || on.year() == 0
                ? Optional.empty()
                : Optional.of(new Moment.Meeting(contact.id(), met,
                        LocalDate.of(on.year(), Math.max(1, on.month()), Math.max(1, on.day()))));
    }
}
