package app.kith.ledger;

import app.kith.book.Reader;
import app.kith.book.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What the tables of the ledger have in common: each row belongs to one contact.
final class PerContactStore {
    static final Table CONTACT = new Table("contact");

    private static final int SLICE = 500;

    private PerContactStore() {}

    /// The rows of contacts, those of open steps too, since they go with their contact as well.
    static List<UUID> idsOf(Reader reader, Table table, Collection<UUID> contacts) {
        var ids = new ArrayList<UUID>();
        inSlices(contacts, slice -> reader.each("SELECT id FROM " + table.name() + " WHERE contact = ANY(?)",
                row -> ids.add(row.uuid("id")), (Object) slice));
        return ids;
    }

    /// Whose rows these are.
    static Set<UUID> contactsOf(Reader reader, Table table, Collection<UUID> rows) {
        var contacts = new HashSet<UUID>();
        inSlices(rows, slice -> reader.each("SELECT contact FROM " + table.name() + " WHERE id = ANY(?) AND "
                + Reader.VISIBLE, row -> contacts.add(row.uuid("contact")), (Object) slice));
        return contacts;
    }

    /// The last day of each contact with a row of some states; the index `(contact, happened, state, born)` holds all of it.
    static Map<UUID, LocalDate> lastDays(Reader reader, Table table, Collection<UUID> contacts, String states) {
        var days = new HashMap<UUID, LocalDate>();
        inSlices(contacts, slice -> reader.each("SELECT contact, MAX(happened) AS happened FROM " + table.name()
                + " WHERE contact = ANY(?) AND state IN (" + states + ") AND " + Reader.VISIBLE + " GROUP BY contact",
                row -> days.put(row.uuid("contact"), row.date("happened")), (Object) slice));
        return days;
    }

    /// The same of everybody.
    static Map<UUID, LocalDate> lastDays(Reader reader, Table table, String states) {
        var days = new HashMap<UUID, LocalDate>();
        reader.each("SELECT contact, happened FROM " + table.name() + " WHERE state IN (" + states + ") AND "
                + Reader.VISIBLE + " ORDER BY contact, happened",
                row -> days.put(row.uuid("contact"), row.date("happened")));
        return days;
    }

    static void inSlices(Collection<UUID> ids, Consumer<UUID[]> use) {
        var all = ids.toArray(UUID[]::new);
        for (int from = 0; from < all.length; from += SLICE) {
            use.accept(Arrays.copyOfRange(all, from, Math.min(all.length, from + SLICE)));
        }
    }
}
