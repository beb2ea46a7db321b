package app.kith.ledger;

import app.kith.book.Book;
import app.kith.people.Contact;
import app.kith.people.Met;
import app.kith.people.Name;
import app.kith.people.PartialDate;
import app.kith.people.People;
import app.kith.people.Phones;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A fresh book with the services of the ledger over it, on a day that stands still.
final class LedgerBook implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Book book;
    final Exchanges exchanges;
    final Conversations conversations;
    final Asks asks;
    final Marks marks;
    final People people;

    LedgerBook(Path dir) {
        book = Book.open(dir.resolve("kith.mv.db"),
                Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        exchanges = new Exchanges(book);
        conversations = new Conversations(book);
        asks = new Asks(book, exchanges);
        marks = new Marks(book);
        people = new People(book, new Phones(Locale.FRANCE), List.of(exchanges, conversations, asks, marks));
    }

    /// Somebody met long ago.
    UUID person(String given, String family) {
        return met(given, family, TODAY.minusYears(3));
    }

    UUID met(String given, String family, LocalDate on) {
        UUID id = book.newId();
        people.add(Contact.named(id, Name.of(given, family), book.clock().instant())
                .withMet(new Met("", "", PartialDate.of(on), null, "")));
        return id;
    }

    Exchange given(UUID contact, Kind kind, int daysAgo) {
        return logged(contact, Direction.GIVEN, kind, daysAgo);
    }

    Exchange got(UUID contact, Kind kind, int daysAgo) {
        return logged(contact, Direction.RECEIVED, kind, daysAgo);
    }

    Conversation talked(UUID contact, ConversationKind kind, Began began, int daysAgo) {
        var talk = Conversation.of(book.newId(), List.of(contact), kind, TODAY.minusDays(daysAgo), "a word", began,
                book.clock().instant());
        conversations.log("them", talk);
        return talk;
    }

    Ask asked(UUID contact, boolean mine, int daysAgo) {
        var ask = Ask.open(book.newId(), contact, mine, "an hour", "knows it", "an hour", TODAY.minusDays(daysAgo),
                book.clock().instant());
        asks.log("them", ask);
        return ask;
    }

    private Exchange logged(UUID contact, Direction direction, Kind kind, int daysAgo) {
        var exchange = Exchange.of(book.newId(), contact, direction, kind, TODAY.minusDays(daysAgo), "something",
                book.clock().instant());
        exchanges.log("them", exchange);
        return exchange;
    }

    @Override
    public void close() {
        book.close();
    }
}
