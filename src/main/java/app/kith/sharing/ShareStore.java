package app.kith.sharing;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The table of shares.
final class ShareStore {
    static final Table TABLE = new Table("share");

    private ShareStore() {}

    static void insert(Writer writer, Share share) {
        writer.insert(TABLE, share.id(), row(share));
    }

    static void update(Writer writer, Share share) {
        writer.update(TABLE, share.id(), row(share));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Share> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM share WHERE id = ? AND " + Reader.VISIBLE, ShareStore::share, id);
    }

    static List<Share> inState(Reader reader, Share.State state) {
        return reader.list("SELECT * FROM share WHERE state = ? AND " + Reader.VISIBLE + " ORDER BY due, id",
                ShareStore::share, state.name());
    }

    static List<Share> ofContact(Reader reader, UUID contact) {
        return reader.list("SELECT * FROM share WHERE contact = ? AND " + Reader.VISIBLE + " ORDER BY id DESC",
                ShareStore::share, contact);
    }

    static List<Share> ofContacts(Reader reader, Collection<UUID> contacts) {
        return reader.list("SELECT * FROM share WHERE contact = ANY(?) AND " + Reader.VISIBLE + " ORDER BY id DESC",
                ShareStore::share, (Object) contacts.toArray(UUID[]::new));
    }

    static List<Share> ofArticle(Reader reader, UUID article) {
        return reader.list("SELECT * FROM share WHERE article = ? AND " + Reader.VISIBLE + " ORDER BY id",
                ShareStore::share, article);
    }

    static List<Share> ofLetter(Reader reader, UUID letter) {
        return reader.list("SELECT * FROM share WHERE letter = ? AND " + Reader.VISIBLE, ShareStore::share, letter);
    }

    static Optional<Share> ofMessage(Reader reader, String messageId) {
        return reader.one("SELECT * FROM share WHERE message_id = ? AND " + Reader.VISIBLE, ShareStore::share,
                messageId);
    }

    static List<Share> ofStep(Reader reader, long step) {
        return reader.list("SELECT * FROM share WHERE step = ? AND " + Reader.VISIBLE, ShareStore::share, step);
    }

    static Optional<Share> lastAccepted(Reader reader) {
        return reader.one("SELECT * FROM share WHERE step IS NOT NULL AND " + Reader.VISIBLE
                + " ORDER BY step DESC LIMIT 1", ShareStore::share);
    }

    static List<Share> sentBetween(Reader reader, Instant from, Instant until) {
        return reader.list("SELECT * FROM share WHERE sent >= ? AND sent < ? AND " + Reader.VISIBLE + " ORDER BY sent",
                ShareStore::share, from, until);
    }

    static List<UUID> idsOf(Reader reader, UUID contact) {
        return reader.list("SELECT id FROM share WHERE contact = ?", row -> row.uuid("id"), contact);
    }

    private static Map<String, @Nullable Object> row(Share share) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("article", share.article());
        row.put("canonical", share.canonical());
        row.put("contact", share.contact());
        row.put("letter", share.letter());
        row.put("exchange", share.exchange());
        row.put("state", share.state().name());
        row.put("due", share.due());
        row.put("sent", share.sent());
        row.put("channel", share.channel().name());
        row.put("channel_note", share.channelNote());
        row.put("message_id", share.messageId());
        row.put("subject", share.subject());
        row.put("content", share.text());
        row.put("step", share.step());
        row.put("replied", share.replied());
        row.put("created", share.created());
        row.put("changed", share.changed());
        return row;
    }

    private static Share share(Row row) {
        LocalDate due = row.dateOrNull("due");
        long step = row.number("step");
        return new Share(row.uuid("id"), row.uuid("article"), row.text("canonical"), row.uuid("contact"),
                row.uuidOrNull("letter"), row.uuidOrNull("exchange"), Share.State.valueOf(row.text("state")), due,
                row.instantOrNull("sent"), Channel.valueOf(row.text("channel")), row.text("channel_note"),
                row.text("message_id"), row.text("subject"), row.text("content"), step == 0 ? null : step,
                row.instantOrNull("replied"), row.instant("created"), row.instant("changed"));
    }
}
