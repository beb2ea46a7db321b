package app.kith.ledger;

import app.kith.book.Reader;
import app.kith.book.Row;
import app.kith.book.Table;
import app.kith.book.Writer;
import app.kith.people.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of exchanges.
final class ExchangeStore {
    static final Table TABLE = new Table("exchange");

    private static final int SLICE = 500;
    private static final String NEWEST_FIRST = " ORDER BY happened DESC, id DESC";

    private ExchangeStore() {}

    static void insert(Writer writer, Exchange exchange) {
        writer.insert(TABLE, exchange.id(), row(exchange));
    }

    static void update(Writer writer, Exchange exchange) {
        writer.update(TABLE, exchange.id(), row(exchange));
    }

    static void delete(Writer writer, UUID id) {
        writer.delete(TABLE, id);
    }

    static Optional<Exchange> find(Reader reader, UUID id) {
        return reader.one("SELECT * FROM exchange WHERE id = ? AND " + Reader.VISIBLE, ExchangeStore::exchange, id);
    }

    static List<Exchange> all(Reader reader, Collection<UUID> ids) {
        var found = new ArrayList<Exchange>();
        PerContactStore.inSlices(ids, slice -> reader.each("SELECT * FROM exchange WHERE id = ANY(?) AND "
                + Reader.VISIBLE, row -> found.add(exchange(row)), (Object) slice));
        return found;
    }

    static List<Exchange> of(Reader reader, Collection<UUID> contacts) {
        var found = new ArrayList<Exchange>();
        PerContactStore.inSlices(contacts, slice -> reader.each("SELECT * FROM exchange WHERE contact = ANY(?) AND "
                + Reader.VISIBLE + NEWEST_FIRST, row -> found.add(exchange(row)), (Object) slice));
        return found;
    }

    static List<Exchange> ofOrigin(Reader reader, UUID origin) {
        return reader.list("SELECT * FROM exchange WHERE origin_id = ? AND " + Reader.VISIBLE + NEWEST_FIRST,
                ExchangeStore::exchange, origin);
    }

    static List<Exchange> toThank(Reader reader, UUID contact, LocalDate until) {
        return reader.list("SELECT * FROM exchange WHERE contact = ? AND happened <= ? AND direction = 'RECEIVED'"
                + " AND state = 'HAPPENED' AND weight > 0 AND thanked IS NULL AND " + Reader.VISIBLE,
                ExchangeStore::exchange, contact, until);
    }

    /// The next ones behind `after`, the newest first.
    static List<Exchange> page(Reader reader, ExchangeFilter filter, @Nullable Exchange after, int limit) {
        var where = new Where(filter);
        if (after != null) {
            where.and("(happened < ? OR (happened = ? AND id < ?))", after.on(), after.on(), after.id());
        }
        return reader.list("SELECT * FROM exchange" + where.sql() + NEWEST_FIRST + " LIMIT " + limit,
                ExchangeStore::exchange, where.params());
    }

    /// A slice at a time, since a whole ledger need not fit the memory.
    static void each(Reader reader, ExchangeFilter filter, Consumer<Exchange> use) {
        Exchange last = null;
        List<Exchange> slice;
        do {
            slice = page(reader, filter, last, SLICE);
            slice.forEach(use);
            last = slice.isEmpty() ? last : slice.getLast();
        } while (slice.size() == SLICE);
    }

    static long count(Reader reader, ExchangeFilter filter) {
        var where = new Where(filter);
        return reader.count("SELECT COUNT(*) FROM exchange" + where.sql(), where.params());
    }

    static Totals totals(Reader reader, ExchangeFilter filter) {
        var where = new Where(filter).and("state = 'HAPPENED' AND weight > 0");
        var found = new long[4];
        reader.each("SELECT direction, COUNT(*) AS entries, COUNT(DISTINCT contact) AS people FROM exchange"
                + where.sql() + " GROUP BY direction", row -> {
                    int at = row.text("direction").equals(Direction.GIVEN.name()) ? 0 : 2;
                    found[at] = row.number("entries");
                    found[at + 1] = row.number("people");
                }, where.params());
        return new Totals(found[0], found[1], found[2], found[3]);
    }

    static List<MonthTotal> months(Reader reader, ExchangeFilter filter) {
        var where = new Where(filter).and("state = 'HAPPENED' AND weight > 0");
        var months = new TreeMap<YearMonth, MonthTotal>();
        reader.each(
                "SELECT EXTRACT(YEAR FROM happened) AS in_year, EXTRACT(MONTH FROM happened) AS in_month, direction,"
                        + " COUNT(*) AS entries, SUM(weight) AS weights FROM exchange" + where.sql()
                        + " GROUP BY EXTRACT(YEAR FROM happened), EXTRACT(MONTH FROM happened), direction",
                row -> {
                    var month = YearMonth.of((int) row.number("in_year"), (int) row.number("in_month"));
                    boolean given = row.text("direction").equals(Direction.GIVEN.name());
                    long entries = row.number("entries");
                    long weights = row.number("weights");
                    months.merge(month, given
                            ? new MonthTotal(month, entries, weights, 0, 0)
                            : new MonthTotal(month, 0, 0, entries, weights), MonthTotal::plus);
                }, where.params());
        return List.copyOf(months.values());
    }

    private static Map<String, @Nullable Object> row(Exchange exchange) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        Origin origin = exchange.origin();
        row.put("contact", exchange.contact());
        row.put("direction", exchange.direction().name());
        row.put("kind", exchange.kind().name());
        row.put("weight", exchange.weight());
        row.put("happened", exchange.on());
        row.put("what", Names.entered(exchange.what()));
        row.put("url", exchange.url());
        row.put("began", exchange.began().name());
        row.put("state", exchange.state().name());
        row.put("thanked", exchange.thanked());
        row.put("answered", exchange.answered());
        row.put("origin", origin == null ? null : origin.source().name());
        row.put("origin_id", origin == null ? null : origin.id());
        row.put("voided_for", Names.entered(exchange.voidedFor()));
        row.put("created", exchange.created());
        return row;
    }

    private static Exchange exchange(Row row) {
        String origin = row.textOrNull("origin");
        return new Exchange(row.uuid("id"), row.uuid("contact"), Direction.valueOf(row.text("direction")),
                Kind.valueOf(row.text("kind")), (int) row.number("weight"), row.date("happened"), row.text("what"),
                row.text("url"), Began.valueOf(row.text("began")), State.valueOf(row.text("state")),
                row.dateOrNull("thanked"), row.dateOrNull("answered"),
                origin == null ? null : new Origin(Origin.Source.valueOf(origin), row.uuid("origin_id")),
                row.text("voided_for"), row.instant("created"));
    }

    /// The condition a filter stands for.
    private static final class Where {
        private final List<String> conditions = new ArrayList<>(List.of(Reader.VISIBLE));
        private final List<@Nullable Object> params = new ArrayList<>();

        Where(ExchangeFilter filter) {
            when("contact = ?", filter.contact());
            when("direction = ?", filter.direction() == null ? null : filter.direction().name());
            when("happened >= ?", filter.from());
            when("happened <= ?", filter.until());
            if (!filter.kinds().isEmpty()) {
                and("kind = ANY(?)", (Object) filter.kinds().stream().map(Kind::name).toArray(String[]::new));
            }
            switch (filter.which()) {
                case ALL -> {
                    // Voided entries and drafts are wanted too.
                }
                case COUNTED -> and("state = 'HAPPENED'");
                case VALUED -> and("state = 'HAPPENED' AND weight > 0");
                case UNTHANKED ->
                    and("state = 'HAPPENED' AND direction = 'RECEIVED' AND weight > 0 AND thanked IS NULL");
                case VOIDED -> and("state = 'VOIDED'");
                case DRAFTS -> and("state = 'DRAFT'");
            }
        }

        Where and(String condition, @Nullable Object... values) {
            conditions.add(condition);
            params.addAll(Arrays.asList(values));
            return this;
        }

        String sql() {
            return " WHERE " + String.join(" AND ", conditions);
        }

        @Nullable
        Object[] params() {
            return params.toArray();
        }

        private void when(String condition, @Nullable Object value) {
            if (value != null) {
                and(condition, value);
            }
        }
    }
}
