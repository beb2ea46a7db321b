package app.kith.people;

import app.kith.book.Derivation;
import app.kith.book.Reader;
import app.kith.book.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The keys by which contacts are ordered and matched, beside their rows: made again whenever a card changes, undo included.
final class KeyStore implements Derivation {
    private static final String INSERT = "INSERT INTO contact_key(contact, sort_organisation, content) VALUES (?, ?, ?)";

    private final ContactKeys keys;

    KeyStore(ContactKeys keys) {
        this.keys = keys;
    }

    @Override
    public void inserted(Writer writer, UUID id, Map<String, @Nullable Object> row) {
        Details details = Details.read(text(row, "details"));
        var name = new Name(text(row, "name_written"), "", text(row, "given"), text(row, "middle"), text(row, "family"),
                "", "", "", "");
        String organisation = text(row, "organisation");
        String lines = keys.of(details.reach(), name, organisation, text(row, "uid"))
                .stream()
                .map(ContactKeys.Key::line)
                .collect(Collectors.joining("\n"));
        writer.insertLater(INSERT, id, ContactRow.cut(Names.folded(organisation)), lines);
    }

    @Override
    public void stored(Writer writer, UUID id, Map<String, @Nullable Object> row) {
        gone(writer, id);
        inserted(writer, id, row);
    }

    @Override
    public void gone(Writer writer, UUID id) {
        writer.execute("DELETE FROM contact_key WHERE contact = ?", id);
    }

    /// The folded organisation of everybody who has one, those of a step still open too.
    static Map<UUID, String> organisations(Reader reader) {
        var organisations = new HashMap<UUID, String>();
        reader.each("SELECT contact, sort_organisation FROM contact_key WHERE sort_organisation > ''",
                row -> organisations.put(row.uuid("contact"), row.text("sort_organisation")));
        return organisations;
    }

    /// Hands over the keys of everybody, those of a step still open too.
    static void each(Reader reader, BiConsumer<UUID, String> use) {
        reader.each("SELECT contact, content FROM contact_key ORDER BY contact",
                row -> row.text("content").lines().forEach(line -> use.accept(row.uuid("contact"), line)));
    }

    /// Hands over the keys of some contacts, those of a step still open too.
    static void each(Reader reader, Collection<UUID> contacts, BiConsumer<UUID, String> use) {
        reader.each("SELECT contact, content FROM contact_key WHERE contact = ANY(?)",
                row -> row.text("content").lines().forEach(line -> use.accept(row.uuid("contact"), line)),
                (Object) contacts.toArray(UUID[]::new));
    }

    /// The keys of some contacts, without those of a step still open.
    static Map<UUID, Set<String>> of(Reader reader, Collection<UUID> contacts) {
        var keys = new HashMap<UUID, Set<String>>();
        reader.each("SELECT k.contact, k.content FROM contact_key k JOIN contact c ON c.id = k.contact"
                + " WHERE k.contact = ANY(?) AND c." + Reader.VISIBLE,
                row -> keys.put(row.uuid("contact"),
                        Arrays.stream(row.text("content").split("\n", -1)).collect(Collectors.toSet())),
                (Object) contacts.toArray(UUID[]::new));
        return keys;
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
