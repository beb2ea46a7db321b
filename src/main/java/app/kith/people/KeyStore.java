package app.kith.people;

import app.kith.book.Derivation;
import app.kith.book.Reader;
import app.kith.book.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys by which contacts are matched, beside their rows: made again whenever a card changes, undo included.
final class KeyStore implements Derivation {
    private static final String INSERT = "INSERT INTO contact_key(contact, kind, content) VALUES (?, ?, ?)";

    private final ContactKeys keys;

    KeyStore(ContactKeys keys) {
        this.keys = keys;
    }

    @Override
    public void inserted(Writer writer, UUID id, Map<String, @Nullable Object> row) {
        Details details = Details.read(text(row, "details"));
        var name = new Name(text(row, "name_written"), "", text(row, "given"), text(row, "middle"), text(row, "family"),
                "", "", "", "");
        for (var key : keys.of(details.reach(), name, text(row, "organisation"), text(row, "uid"))) {
            writer.insertLater(INSERT, id, code(key.kind()), key.content());
        }
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

    /// By which contact shares which of `wanted`, and in what way; contacts of a step still open are left out.
    static Map<ContactKeys.Key, Set<UUID>> holders(Reader reader, Collection<ContactKeys.Key> wanted) {
        var holders = new HashMap<ContactKeys.Key, Set<UUID>>();
        String[] contents = wanted.stream().map(ContactKeys.Key::content).distinct().toArray(String[]::new);
        reader.each("SELECT k.contact, k.kind, k.content FROM contact_key k JOIN contact c ON c.id = k.contact"
                + " WHERE k.content = ANY(?) AND c." + Reader.VISIBLE, row -> {
                    var key = new ContactKeys.Key(kind(row.text("kind")), row.text("content"));
                    holders.computeIfAbsent(key, none -> new TreeSet<>()).add(row.uuid("contact"));
                }, (Object) contents);
        return holders;
    }

    private static String code(Likeness kind) {
        return switch (kind) {
            case UID -> "uid";
            case EMAIL -> "email";
            case PHONE -> "phone";
            case PROFILE -> "profile";
            case NAME_AND_ORGANISATION -> "work";
            case NAME -> "name";
        };
    }

    private static Likeness kind(String code) {
        return switch (code) {
            case "uid" -> Likeness.UID;
            case "email" -> Likeness.EMAIL;
            case "phone" -> Likeness.PHONE;
            case "profile" -> Likeness.PROFILE;
            case "work" -> Likeness.NAME_AND_ORGANISATION;
            default -> Likeness.NAME;
        };
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
