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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The asks, the user's and those of others. They go into the trash with their contact and come back with it. Every change is a
/// step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing; a text longer than
/// [Exchange#LONGEST], or one more follow-up than [#MOST_FOLLOW_UPS], is refused with an [IllegalArgumentException].
public final class Asks implements Follower {
    /// How often one ask can be followed up.
    public static final int MOST_FOLLOW_UPS = 300;

    private static final String SIGNS_OF_LIFE = "'OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN'";

    private final Book book;
    private final Exchanges exchanges;

    /// The asks of a book.
    ///
    /// @param exchanges what was granted is logged there
    public Asks(Book book, Exchanges exchanges) {
        this.book = book;
        this.exchanges = exchanges;
        book.belongs(AskStore.TABLE, "contact", PerContactStore.CONTACT);
    }

    /// Logs an ask as a step of its own.
    ///
    /// @param called the contact's name, which the step bears
    public void log(String called, Ask ask) {
        StepName name = ask.mine() ? StepName.of("step.ask", called) : StepName.of("step.ask.theirs", called);
        book.write(name, writer -> {
            insert(writer, ask);
            return ask.id();
        });
    }

    /// Logs an ask within a step of somebody else's.
    public void insert(Writer writer, Ask ask) {
        if (Stream.of(ask.what(), ask.why(), ask.howLong()).anyMatch(text -> text.length() > Exchange.LONGEST)) {
            throw new IllegalArgumentException("A line holds at most " + Exchange.LONGEST + " characters");
        }
        AskStore.insert(writer, ask);
    }

    /// Keeps that an open ask was asked again; a settled one stays as it is.
    ///
    /// @return the ask as it is now; empty when it is not in the book
    public Optional<Ask> followUp(UUID id, LocalDate day) {
        return book.write(StepName.of("step.ask.followup"), writer -> change(writer, id, ask -> {
            if (ask.followUps().size() >= MOST_FOLLOW_UPS) {
                throw new IllegalArgumentException("An ask is followed up at most " + MOST_FOLLOW_UPS + " times");
            }
            return ask.followedUp(day);
        }));
    }

    /// Grants an open ask: what the user asked for was received, what a contact asked for was given, and is logged in the same
    /// step. A settled one stays as it is.
    ///
    /// @param kind of what passed
    /// @return the ask as it is now; empty when it is not in the book
    public Optional<Ask> grant(UUID id, Kind kind, LocalDate day) {
        return book.write(StepName.of("step.ask.granted"), writer -> change(writer, id, ask -> {
            Direction direction = ask.mine() ? Direction.RECEIVED : Direction.GIVEN;
            exchanges.insert(writer, Exchange
                    .of(book.newId(), ask.contact(), direction, kind, day, ask.what(), book.clock().instant())
                    .withBegan(ask.mine() ? Began.ME : Began.THEM)
                    .withOrigin(new Origin(Origin.Source.ASK, ask.id())));
            return ask.settled(Ask.State.GRANTED, day);
        }));
    }

    /// Declines an open ask; a settled one stays as it is.
    ///
    /// @return the ask as it is now; empty when it is not in the book
    public Optional<Ask> decline(UUID id, LocalDate day) {
        return book.write(StepName.of("step.ask.declined"),
                writer -> change(writer, id, ask -> ask.settled(Ask.State.DECLINED, day)));
    }

    /// Withdraws an open ask; a settled one stays as it is.
    ///
    /// @return the ask as it is now; empty when it is not in the book
    public Optional<Ask> withdraw(UUID id, LocalDate day) {
        return book.write(StepName.of("step.ask.withdrawn"),
                writer -> change(writer, id, ask -> ask.settled(Ask.State.WITHDRAWN, day)));
    }

    /// The ask, unless it is in the trash or never was.
    public Optional<Ask> find(UUID id) {
        return book.read(reader -> AskStore.find(reader, id));
    }

    /// The asks between the user and a contact, the newest first.
    public List<Ask> of(UUID contact) {
        return of(List.of(contact));
    }

    /// The asks between the user and some contacts, those of up to 500 together the newest first.
    public List<Ask> of(Collection<UUID> contacts) {
        return book.read(reader -> AskStore.of(reader, contacts));
    }

    /// Hands over all asks, the newest first.
    public void each(Consumer<Ask> use) {
        book.read(reader -> {
            AskStore.each(reader, use);
            return true;
        });
    }

    /// How many asks wait, the user's and those of others.
    public long countOpen() {
        return book.read(AskStore::countOpen);
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        PerContactStore.idsOf(writer, AskStore.TABLE, contacts).forEach(id -> AskStore.delete(writer, id));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        return PerContactStore.lastDays(reader, AskStore.TABLE, contacts, SIGNS_OF_LIFE);
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return PerContactStore.lastDays(reader, AskStore.TABLE, SIGNS_OF_LIFE);
    }

    private static Optional<Ask> change(Writer writer, UUID id, UnaryOperator<Ask> change) {
        Optional<Ask> before = AskStore.find(writer, id);
        Optional<Ask> after = before.map(ask -> ask.open() ? change.apply(ask) : ask);
        after.ifPresent(ask -> AskStore.update(writer, ask));
        return after;
    }
}
