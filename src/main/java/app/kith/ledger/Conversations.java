package app.kith.ledger;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.StepName;
import app.kith.book.Writer;
import app.kith.people.Follower;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The conversations of the ledger, with one person or several. Append-only like the exchanges; of a conversation with several,
/// the part of one goes into the trash with their card. Every change is a step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing; a line longer than
/// [Exchange#LONGEST], or a conversation with nobody, is refused with an [IllegalArgumentException].
public final class Conversations implements Follower {
    private static final String SIGNS_OF_LIFE = "'HAPPENED'";

    private final Book book;

    /// The conversations of a book.
    public Conversations(Book book) {
        this.book = book;
        book.belongs(ConversationStore.TABLE, "contact", PerContactStore.CONTACT);
    }

    /// Logs a conversation as a step of its own.
    ///
    /// @param called the contacts' names, which the step bears
    public void log(String called, Conversation conversation) {
        book.write(StepName.of("step.conversation", called), writer -> {
            insert(writer, conversation);
            return conversation.id();
        });
    }

    /// Logs a conversation within a step of somebody else's.
    public void insert(Writer writer, Conversation conversation) {
        if (conversation.what().length() > Exchange.LONGEST || conversation.contacts().isEmpty()) {
            throw new IllegalArgumentException("A conversation is with somebody, and a line holds at most "
                    + Exchange.LONGEST + " characters");
        }
        UUID row = conversation.id();
        for (UUID contact : new LinkedHashSet<>(conversation.contacts())) {
            ConversationStore.insert(writer, row, contact, conversation);
            row = book.newId();
        }
    }

    /// Voids a conversation for everybody in it: it is kept and shown struck through, and counts no more.
    ///
    /// @param reason in the user's words; may be empty
    /// @return the conversation as it is now; empty when it is not in the book
    public Optional<Conversation> voidEntry(UUID id, String reason) {
        return book.write(StepName.of("step.conversation.void"), writer -> {
            ConversationStore.voidEntry(writer, id, reason);
            return ConversationStore.find(writer, id);
        });
    }

    /// The conversation, with those in it whose cards are not in the trash.
    public Optional<Conversation> find(UUID id) {
        return book.read(reader -> ConversationStore.find(reader, id));
    }

    /// The conversations with a contact, voided ones too, the newest first.
    public List<Conversation> of(UUID contact) {
        return of(List.of(contact));
    }

    /// The conversations with any of some contacts, those of up to 500 together the newest first.
    public List<Conversation> of(Collection<UUID> contacts) {
        return book.read(reader -> ConversationStore.of(reader, contacts));
    }

    /// Hands over the conversations of some days, both included, voided ones too, the newest first.
    public void each(LocalDate from, LocalDate until, Consumer<Conversation> use) {
        book.read(reader -> {
            ConversationStore.each(reader, from, until, use);
            return true;
        });
    }

    /// How many conversations of some days, both included, count.
    public long count(LocalDate from, LocalDate until) {
        return book.read(reader -> ConversationStore.count(reader, from, until));
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        PerContactStore.idsOf(writer, ConversationStore.TABLE, contacts)
                .forEach(id -> ConversationStore.delete(writer, id));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        return PerContactStore.lastDays(reader, ConversationStore.TABLE, contacts, SIGNS_OF_LIFE);
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return PerContactStore.lastDays(reader, ConversationStore.TABLE, SIGNS_OF_LIFE);
    }
}
