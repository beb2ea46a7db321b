package app.kith.ledger;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.people.PersonRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keeps what a line of the ledger says, as one step: an exchange with each person it means, an ask of each of them, or one
/// conversation with all of them. An ask of the user's goes by the guard first and is not kept here.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing.
public final class Logbook {
    private final Book book;
    private final Exchanges exchanges;
    private final Conversations conversations;
    private final Asks asks;

    /// The logbook of a book.
    public Logbook(Book book, Exchanges exchanges, Conversations conversations, Asks asks) {
        this.book = book;
        this.exchanges = exchanges;
        this.conversations = conversations;
        this.asks = asks;
    }

    /// Keeps it.
    ///
    /// @return whom it was with
    /// @throws IllegalArgumentException when it is not complete, a line is too long, or it is an ask of the user's
    public List<UUID> keep(Noted noted) {
        Noted.Sort sort = noted.sort();
        if (sort == null || sort == Noted.Sort.MY_ASK || !noted.complete()) {
            throw new IllegalArgumentException("Nothing that can be kept as it stands");
        }
        List<UUID> contacts = noted.meant().stream().map(PersonRow::id).toList();
        String called = noted.meant().stream().map(PersonRow::called).collect(Collectors.joining(", "));
        Instant now = book.clock().instant();
        return switch (sort) {
            case GIVEN -> keep(noted, Direction.GIVEN, contacts, called, now);
            case RECEIVED -> keep(noted, Direction.RECEIVED, contacts, called, now);
            case MY_ASK, THEIR_ASK -> book.write(StepName.of("step.ask.theirs", called), writer -> {
                contacts.forEach(contact -> asks.insert(writer, Ask
                        .open(book.newId(), contact, false, noted.what(), "", "", noted.on(), now)));
                return contacts;
            });
            case CONVERSATION -> {
                conversations.log(called, Conversation
                        .of(book.newId(), contacts, noted.talk(), noted.on(), noted.what(), noted.began(), now)
                        .withMinutes(noted.minutes()));
                yield contacts;
            }
        };
    }

    private List<UUID> keep(Noted noted, Direction direction, List<UUID> contacts, String called, Instant now) {
        return book.write(StepName.of("step.exchange", called), writer -> {
            for (UUID contact : contacts) {
                exchanges.insert(writer, Exchange
                        .of(book.newId(), contact, direction, noted.kind(), noted.on(), noted.what(), now)
                        .withUrl(noted.url())
                        .withBegan(noted.began()));
            }
            return contacts;
        });
    }
}
