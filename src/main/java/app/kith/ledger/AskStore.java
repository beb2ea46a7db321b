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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of asks.
final class AskStore {
    static final Table TABLE = new Table("ask");

    private static final String NEWEST_FIRST = " ORDER BY happened DESC, id DESC";

    private AskStore() {}

    static void insert(Writer writer, Ask ask) {
        writer.insert(TABLE, ask.id(), row(ask));
    }

    static void update(Writer writer, Ask ask) {
        writer.update(TABLE, ask.id(), row(ask));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Ask> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM ask WHERE id = ? AND " + Reader.VISIBLE, AskStore::ask, id);
    }

    static List<Ask> of(Reader reader, Collection<UUID> contacts) {
        var found = new ArrayList<Ask>();
        PerContactStore.inSlices(contacts, slice -> reader.each("SELECT * FROM ask WHERE contact = ANY(?) AND "
                + Reader.VISIBLE + NEWEST_FIRST, row -> found.add(ask(row)), (Object) slice));
        return found;
    }

    /// Asks are few: hundreds where exchanges are thousands.
    static void each(Reader reader, Consumer<Ask> use) {
        reader.list("SELECT * FROM ask WHERE " + Reader.VISIBLE + NEWEST_FIRST, AskStore::ask).forEach(use);
    }

    static long countOpen(Reader reader) {
        return reader.count("SELECT COUNT(*) FROM ask WHERE state = 'OPEN' AND " + Reader.VISIBLE);
    }

    private static Map<String, @Nullable Object> row(Ask ask) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("contact", ask.contact());
        row.put("mine", ask.mine());
        row.put("what", Names.entered(ask.what()));
        row.put("why", Names.entered(ask.why()));
        row.put("how_long", Names.entered(ask.howLong()));
        row.put("state", ask.state().name());
        row.put("happened", ask.on());
        row.put("settled", ask.settled());
        row.put("follow_ups", ask.followUps().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        row.put("created", ask.created());
        return row;
    }

    private static Ask ask(Row row) {
        return new Ask(row.uuid("id"), row.uuid("contact"), row.flag("mine"), row.text("what"), row.text("why"),
                row.text("how_long"), Ask.State.valueOf(row.text("state")), row.date("happened"),
                row.dateOrNull("settled"), EntryStore.days(row.text("follow_ups")), row.instant("created"));
    }
}
