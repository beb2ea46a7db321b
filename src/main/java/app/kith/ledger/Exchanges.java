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
import org.jspecify.annotations.Nullable;

/// The value exchanges of the ledger. It is append-only: a mistake is voided, which keeps the entry and lets it no longer count.
/// Entries go into the trash with their contact and come back with it. Every change is a step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing; a line longer than
/// [Exchange#LONGEST] is refused with an [IllegalArgumentException].
public final class Exchanges implements Follower {
    private static final String SIGNS_OF_LIFE = "'HAPPENED'";

    private final Book book;

    /// The exchanges of a book.
    public Exchanges(Book book) {
        this.book = book;
        book.belongs(ExchangeStore.TABLE, "contact", PerContactStore.CONTACT);
    }

    /// Logs an exchange as a step of its own, as [#insert] does.
    ///
    /// @param called the contact's name, which the step bears
    public void log(String called, Exchange exchange) {
        book.write(StepName.of("step.exchange", called), writer -> {
            insert(writer, exchange);
            return exchange.id();
        });
    }

    /// Logs an exchange within a step of somebody else's. A thank-you of the user's thanks for everything received until that day
    /// that was not thanked for yet.
    public void insert(Writer writer, Exchange exchange) {
        if (exchange.what().length() > Exchange.LONGEST) {
            throw new IllegalArgumentException("A line holds at most " + Exchange.LONGEST + " characters");
        }
        ExchangeStore.insert(writer, exchange);
        boolean thanks = exchange.kind() == Kind.THANKS && exchange.direction() == Direction.GIVEN;
        if (thanks && exchange.counts()) {
            ExchangeStore.toThank(writer, exchange.contact(), exchange.on())
                    .forEach(got -> ExchangeStore.update(writer, got.withThanked(exchange.on())));
        }
    }

    /// Voids an entry: it is kept and shown struck through, and counts no more. A voided one stays as it is.
    ///
    /// @param reason in the user's words, such as `never sent`; may be empty
    /// @return the entry as it is now; empty when it is not in the book
    public Optional<Exchange> voidEntry(UUID id, String reason) {
        return book.write(StepName.of("step.exchange.void"), writer -> voidEntry(writer, id, reason));
    }

    /// Voids an entry within a step of somebody else's.
    ///
    /// @return the entry as it is now; empty when it is not in the book
    public Optional<Exchange> voidEntry(Writer writer, UUID id, String reason) {
        return change(writer, id, before -> before.state() == State.VOIDED ? before : before.voided(reason));
    }

    /// Keeps that something received was thanked for, or that something given was.
    ///
    /// @param called the contact's name, which the step bears
    /// @param day null when it was not thanked for after all
    /// @return the entry as it is now; empty when it is not in the book
    public Optional<Exchange> thanked(String called, UUID id, @Nullable LocalDate day) {
        return book.write(StepName.of("step.exchange.thanked", called),
                writer -> change(writer, id, before -> before.withThanked(day)));
    }

    /// Keeps that the contact answered to something given.
    ///
    /// @return the entry as it is now; empty when it is not in the book
    public Optional<Exchange> answered(UUID id, @Nullable LocalDate day) {
        return book.write(StepName.of("step.exchange.answered"), writer -> answered(writer, id, day));
    }

    /// Keeps an answer within a step of somebody else's.
    ///
    /// @return the entry as it is now; empty when it is not in the book
    public Optional<Exchange> answered(Writer writer, UUID id, @Nullable LocalDate day) {
        return change(writer, id, before -> before.withAnswered(day));
    }

    /// Says of a draft that it was sent, within a step of somebody else's; what is no draft stays as it is.
    ///
    /// @return the entry as it is now; empty when it is not in the book
    public Optional<Exchange> sent(Writer writer, UUID id, LocalDate day) {
        return change(writer, id, before -> before.state() == State.DRAFT
                ? before.withState(State.HAPPENED).withOn(day)
                : before);
    }

    /// The entry, unless it is in the trash or never was.
    public Optional<Exchange> find(UUID id) {
        return book.read(reader -> ExchangeStore.find(reader, id));
    }

    /// The entries of `ids`, in no order; those not in the book are left out.
    public List<Exchange> all(Collection<UUID> ids) {
        return book.read(reader -> ExchangeStore.all(reader, ids));
    }

    /// Everything with a contact, voided entries and drafts too, the newest first.
    public List<Exchange> of(UUID contact) {
        return of(List.of(contact));
    }

    /// Everything with some contacts, those of up to 500 together the newest first.
    public List<Exchange> of(Collection<UUID> contacts) {
        return book.read(reader -> ExchangeStore.of(reader, contacts));
    }

    /// What came from one share, introduction, opportunity or ask.
    public List<Exchange> ofOrigin(UUID origin) {
        return book.read(reader -> ExchangeStore.ofOrigin(reader, origin));
    }

    /// The next entries, the newest first; the same time at any place of a ledger of any length.
    ///
    /// @param after the last one already shown; null for the first page
    public List<Exchange> page(ExchangeFilter filter, @Nullable Exchange after, int limit) {
        return book.read(reader -> ExchangeStore.page(reader, filter, after, limit));
    }

    /// Hands over entries, the newest first, some hundreds in memory at a time.
    public void each(ExchangeFilter filter, Consumer<Exchange> use) {
        book.read(reader -> {
            ExchangeStore.each(reader, filter, use);
            return true;
        });
    }

    /// How many entries there are.
    public long count(ExchangeFilter filter) {
        return book.read(reader -> ExchangeStore.count(reader, filter));
    }

    /// How much was given and received among the entries of a filter; only what counts and weighs 1 or more.
    public Totals totals(ExchangeFilter filter) {
        return book.read(reader -> ExchangeStore.totals(reader, filter));
    }

    /// The same by month, the earliest first; months without any are left out.
    public List<MonthTotal> months(ExchangeFilter filter) {
        return book.read(reader -> ExchangeStore.months(reader, filter));
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        PerContactStore.idsOf(writer, ExchangeStore.TABLE, contacts).forEach(id -> ExchangeStore.delete(writer, id));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        return PerContactStore.lastDays(reader, ExchangeStore.TABLE, contacts, SIGNS_OF_LIFE);
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return PerContactStore.lastDays(reader, ExchangeStore.TABLE, SIGNS_OF_LIFE);
    }

    private static Optional<Exchange> change(Writer writer, UUID id, UnaryOperator<Exchange> change) {
        Optional<Exchange> after = ExchangeStore.find(writer, id).map(change);
        after.ifPresent(exchange -> ExchangeStore.update(writer, exchange));
        return after;
    }
}
