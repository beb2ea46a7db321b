package app.kith.ledger;

import app.kith.book.Reader;
import app.kith.book.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what standing reckons with from the three tables of the ledger: only entries that count, and only what is needed.
final class EntryStore {
    private static final String EXCHANGES = "SELECT id, contact, direction, weight, happened, began, thanked, answered,"
            + " origin FROM exchange WHERE state = 'HAPPENED' AND " + Reader.VISIBLE;
    private static final String CONVERSATIONS = "SELECT id, contact, kind, happened, began FROM conversation"
            + " WHERE state = 'HAPPENED' AND " + ConversationStore.COUNTS + " AND " + Reader.VISIBLE;
    private static final String ASKS = "SELECT id, contact, mine, state, happened, settled, follow_ups FROM ask WHERE "
            + Reader.VISIBLE;
    private static final String OF_CONTACTS = " AND contact = ANY(?)";

    private EntryStore() {}

    /// The entries of some contacts.
    static Map<UUID, List<Entry>> of(Reader reader, Collection<UUID> contacts) {
        var found = new HashMap<UUID, List<Entry>>();
        PerContactStore.inSlices(contacts, slice -> read(found, OF_CONTACTS, reader, (Object) slice));
        return found;
    }

    /// The entries of everybody.
    static Map<UUID, List<Entry>> all(Reader reader) {
        var found = new HashMap<UUID, List<Entry>>();
        read(found, "", reader);
        return found;
    }

    private static void read(Map<UUID, List<Entry>> found, String whose, Reader reader, @Nullable Object... params) {
        reader.each(EXCHANGES + whose, into(found, EntryStore::exchange), params);
        reader.each(CONVERSATIONS + whose, into(found, EntryStore::conversation), params);
        reader.each(ASKS + whose, into(found, EntryStore::ask), params);
    }

    private static Consumer<Row> into(Map<UUID, List<Entry>> found, Function<Row, Entry> read) {
        return row -> found.computeIfAbsent(row.uuid("contact"), none -> new ArrayList<>()).add(read.apply(row));
    }

    private static Entry exchange(Row row) {
        boolean given = row.text("direction").equals(Direction.GIVEN.name());
        return new Entry(row.uuid("id"), given ? Entry.Sort.GIVEN : Entry.Sort.RECEIVED, (int) row.number("weight"),
                row.date("happened"), Began.valueOf(row.text("began")),
                !Origin.Source.ASK.name().equals(row.textOrNull("origin")),
                Entry.days(row.dateOrNull("thanked"), row.dateOrNull("answered")), List.of());
    }

    private static Entry conversation(Row row) {
        Began began = Began.valueOf(row.text("began"));
        Entry.Sort message = switch (began) {
            case ME -> Entry.Sort.MY_MESSAGE;
            case THEM -> Entry.Sort.THEIR_MESSAGE;
            case UNKNOWN -> Entry.Sort.WORD;
        };
        boolean both = ConversationKind.valueOf(row.text("kind")).bothWays();
        return new Entry(row.uuid("id"), both ? Entry.Sort.TALK : message, 0, row.date("happened"), began, true,
                List.of(), List.of());
    }

    private static Entry ask(Row row) {
        boolean mine = row.flag("mine");
        Ask.State state = Ask.State.valueOf(row.text("state"));
        boolean answered = state == Ask.State.GRANTED || state == Ask.State.DECLINED;
        return new Entry(row.uuid("id"), mine ? Entry.Sort.MY_ASK : Entry.Sort.THEIR_ASK, 0, row.date("happened"),
                mine ? Began.ME : Began.THEM, true, answered ? Entry.days(row.dateOrNull("settled")) : List.of(),
                days(row.text("follow_ups")));
    }

    /// Days as the table of asks holds them.
    static List<LocalDate> days(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ", -1)).map(LocalDate::parse).toList();
    }
}
