package app.kith.ledger;

import app.kith.ledger.EntrySheet.Cell;
import app.kith.ledger.EntrySheet.Owned;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.transfer.Outgoing;
import app.kith.transfer.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ledger as tables that other programs read: exchanges, conversations and asks, voided entries and drafts too.
public final class LedgerSheets {
    private LedgerSheets() {}

    /// All three. A conversation with several people has a row for each of them, under the same identifier.
    public static List<Sheet> of(People people, Exchanges exchanges, Conversations conversations, Asks asks) {
        return List.of(
                new EntrySheet<>("exchanges", people, contacts -> exchanges.of(contacts)
                        .stream()
                        .map(entry -> new Owned<>(entry.contact(), entry))
                        .toList(), exchangeCells()),
                new EntrySheet<>("conversations", people, contacts -> {
                    var wanted = new HashSet<>(contacts);
                    return conversations.of(contacts)
                            .stream()
                            .flatMap(talk -> talk.contacts()
                                    .stream()
                                    .filter(wanted::contains)
                                    .map(contact -> new Owned<>(contact, talk)))
                            .toList();
                }, conversationCells()),
                new EntrySheet<>("asks", people, contacts -> asks.of(contacts)
                        .stream()
                        .map(ask -> new Owned<>(ask.contact(), ask))
                        .toList(), askCells()));
    }

    private static Map<String, Cell<Exchange>> exchangeCells() {
        return LedgerSheets.<Exchange>cells(Exchange::created)
                .put("date", "Date", entry -> entry.on().toString())
                .put("direction", "Direction", entry -> word(entry.direction()))
                .put("kind", "Kind", entry -> word(entry.kind()))
                .put("weight", "Weight", entry -> String.valueOf(entry.weight()))
                .put("what", "What", Exchange::what)
                .put("url", "Web address", Exchange::url)
                .put("began", "Began", entry -> word(entry.began()))
                .put("state", "State", entry -> word(entry.state()))
                .put("thanked", "Thanked", entry -> day(entry.thanked()))
                .put("answered", "Answered", entry -> day(entry.answered()))
                .put("voided-for", "Voided for", Exchange::voidedFor)
                .all();
    }

    private static Map<String, Cell<Conversation>> conversationCells() {
        return LedgerSheets.<Conversation>cells(Conversation::created)
                .put("date", "Date", talk -> talk.on().toString())
                .put("kind", "Kind", talk -> word(talk.kind()))
                .put("minutes", "Minutes", talk -> talk.minutes() == 0 ? "" : String.valueOf(talk.minutes()))
                .put("what", "What", Conversation::what)
                .put("began", "Began", talk -> word(talk.began()))
                .put("state", "State", talk -> word(talk.state()))
                .put("voided-for", "Voided for", Conversation::voidedFor)
                .put("conversation", "Conversation", talk -> talk.id().toString())
                .all();
    }

    private static Map<String, Cell<Ask>> askCells() {
        return LedgerSheets.<Ask>cells(Ask::created)
                .put("date", "Date", ask -> ask.on().toString())
                .put("asked-by", "Asked by", ask -> ask.mine() ? "me" : "them")
                .put("what", "What", Ask::what)
                .put("why", "Why", Ask::why)
                .put("how-long", "How long", Ask::howLong)
                .put("state", "State", ask -> word(ask.state()))
                .put("settled", "Settled", ask -> day(ask.settled()))
                .put("follow-ups", "Follow-ups",
                        ask -> ask.followUps().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .all();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static <E> Cells<E> cells(Function<E, Instant> created) {
        return new Cells<>(created);
    }

    /// The columns of a table: who stands before what, and the identifier last.
    private static final class Cells<E> {
        private final Map<String, Cell<E>> cells = new LinkedHashMap<>();
        private final Function<E, Instant> created;

        Cells(Function<E, Instant> created) {
            this.created = created;
            add("name", "Name", (contact, entry) -> contact.called());
            add("organisation", "Organisation", (contact, entry) -> contact.work().organisation());
        }

        Cells<E> put(String field, String heading, Function<E, String> content) {
            add(field, heading, (contact, entry) -> content.apply(entry));
            return this;
        }

        Map<String, Cell<E>> all() {
            put("created", "Created", entry -> created.apply(entry).truncatedTo(ChronoUnit.SECONDS).toString());
            add("uid", "UID", (contact, entry) -> Outgoing.uid(contact));
            return cells;
        }

        private void add(String field, String heading, BiFunction<Contact, E, String> content) {
            cells.put(field, new Cell<>(heading, content));
        }
    }
}
