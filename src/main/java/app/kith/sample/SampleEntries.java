package app.kith.sample;

import app.kith.book.Book;
import app.kith.book.Writer;
import app.kith.ledger.Ask;
import app.kith.ledger.Asks;
import app.kith.ledger.Began;
import app.kith.ledger.Conversation;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Conversations;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Kind;
import app.kith.sample.SampleCard.SampleEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Puts what passed between the user and the sample people into the ledger.
record SampleEntries(Book book, Exchanges exchanges, Conversations conversations, Asks asks) {
    void insert(Writer writer, SampleCard card, UUID contact, LocalDate today) {
        card.entries().forEach(entry -> insert(writer, entry, contact, today.minusDays(entry.age())));
    }

    private void insert(Writer writer, SampleEntry entry, UUID contact, LocalDate day) {
        Instant now = book.clock().instant();
        switch (entry.sign()) {
            case '?' -> asks.insert(writer, Ask.open(book.newId(), contact, false, entry.text(), "", "", day, now));
            case '=' -> conversations.insert(writer, Conversation.of(book.newId(), List.of(contact),
                    ConversationKind.valueOf(entry.kind()), day, entry.text(), Began.UNKNOWN, now));
            default -> exchanges.insert(writer, Exchange.of(book.newId(), contact,
                    entry.sign() == '>' ? Direction.GIVEN : Direction.RECEIVED, Kind.valueOf(entry.kind()), day,
                    entry.text(), now));
        }
    }
}
