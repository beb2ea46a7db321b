package app.kith.ledger;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import app.kith.people.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of conversations, a row for each person in one.
final class ConversationStore {
    static final Table TABLE = new Table("conversation");

    /// Somebody who was in the trash while a conversation was voided came back with a row that does not know of it.
    static final String COUNTS = "together NOT IN (SELECT together FROM conversation WHERE state = 'VOIDED')";

    private static final String NEWEST_FIRST = " ORDER BY happened DESC, together DESC, id";

    private ConversationStore() {}

    /// Inserts the row of one of the people in a conversation.
    static void insert(Writer writer, UUID id, UUID contact, Conversation conversation) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("together", conversation.id());
        row.put("contact", contact);
        row.put("kind", conversation.kind().name());
        row.put("happened", conversation.on());
        row.put("minutes", conversation.minutes());
        row.put("what", Names.entered(conversation.what()));
        row.put("began", conversation.began().name());
        row.put("state", conversation.state().name());
        row.put("voided_for", Names.entered(conversation.voidedFor()));
        row.put("created", conversation.created());
        writer.insert(TABLE, id, row);
    }

    static void voidEntry(Writer writer, UUID conversation, String reason) {
        for (UUID id : writer.list("SELECT id FROM conversation WHERE together = ? AND state <> 'VOIDED'",
                row -> row.uuid("id"), conversation)) {
            writer.update(TABLE, id, Map.of("state", State.VOIDED.name(), "voided_for", Names.entered(reason)));
        }
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Conversation> find(Reader reader, UUID conversation) {
        return together(reader, "together = ? AND ", conversation).stream().findFirst();
    }

    /// The conversations of some contacts, with everybody in them, the newest first.
    static List<Conversation> of(Reader reader, Collection<UUID> contacts) {
        var found = new ArrayList<Conversation>();
        PerContactStore.inSlices(contacts, slice -> found.addAll(together(reader,
                "together IN (SELECT together FROM conversation WHERE contact = ANY(?)) AND ", (Object) slice)));
        return found;
    }

    static void each(Reader reader, LocalDate from, LocalDate until, Consumer<Conversation> use) {
        together(reader, "happened BETWEEN ? AND ? AND ", from, until).forEach(use);
    }

    static long count(Reader reader, LocalDate from, LocalDate until) {
        return reader.count("SELECT COUNT(DISTINCT together) FROM conversation WHERE happened BETWEEN ? AND ? AND "
                + COUNTS + " AND " + Reader.VISIBLE, from, until);
    }

    private static List<Conversation> together(Reader reader, String condition, @Nullable Object... params) {
        var found = new LinkedHashMap<UUID, Conversation>();
        reader.each("SELECT * FROM conversation WHERE " + condition + Reader.VISIBLE + NEWEST_FIRST, row -> {
            Conversation one = conversation(row);
            found.merge(one.id(), one, ConversationStore::joined);
        }, params);
        return List.copyOf(found.values());
    }

    private static Conversation joined(Conversation one, Conversation other) {
        var contacts = new ArrayList<>(one.contacts());
        contacts.addAll(other.contacts());
        return (one.counts() ? other : one).withContacts(contacts);
    }

    private static Conversation conversation(Row row) {
        return new Conversation(row.uuid("together"), List.of(row.uuid("contact")),
                ConversationKind.valueOf(row.text("kind")), row.date("happened"), (int) row.number("minutes"),
                row.text("what"), Began.valueOf(row.text("began")), State.valueOf(row.text("state")),
                row.text("voided_for"), row.instant("created"));
    }
}
