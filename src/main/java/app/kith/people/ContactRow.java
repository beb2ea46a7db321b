package app.kith.people;

import app.kith.book.Row;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a contact lies in its row, and how it is read back. Text enters in NFC here, whoever wrote it.
final class ContactRow {
    private static final int LONGEST_LINE = 1000;

    private ContactRow() {}

    /// The columns of `contact` but `id`, in one order for good, so that one prepared statement serves all.
    static Map<String, @Nullable Object> of(Contact contact) {
        Name name = contact.name();
        Met met = contact.met();
        var row = new LinkedHashMap<String, @Nullable Object>(40);
        row.put("name_written", nfc(name.written()));
        row.put("name_prefix", nfc(name.prefix()));
        row.put("given", nfc(name.given()));
        row.put("middle", nfc(name.middle()));
        row.put("family", nfc(name.family()));
        row.put("suffix", nfc(name.suffix()));
        row.put("nickname", nfc(name.nickname()));
        row.put("phonetic_given", nfc(name.phoneticGiven()));
        row.put("phonetic_family", nfc(name.phoneticFamily()));
        row.put("called", cut(nfc(contact.called())));
        row.put("sort_name", sortName(contact));
        row.put("organisation", nfc(contact.work().organisation()));
        row.put("department", nfc(contact.work().department()));
        row.put("title", nfc(contact.work().title()));
        row.put("met_how", nfc(met.how()));
        row.put("met_where", nfc(met.where()));
        row.put("met_on", text(met.on()));
        row.put("met_through", met.through());
        row.put("met_through_name", nfc(met.throughName()));
        row.put("in_common", nfc(contact.about().common()));
        row.put("photo", contact.photo());
        row.put("tags", nfc(Details.writeWords(contact.about().tags())));
        row.put("birthday", text(contact.about().birthday()));
        row.put("details", nfc(Details.of(contact).write()));
        row.put("origin", contact.origin());
        row.put("uid", contact.uid());
        row.put("created", contact.created());
        row.put("changed", contact.changed());
        return row;
    }

    static Contact read(Row row) {
        Details details = Details.read(row.text("details"));
        var name = new Name(row.text("name_written"), row.text("name_prefix"), row.text("given"), row.text("middle"),
                row.text("family"), row.text("suffix"), row.text("nickname"), row.text("phonetic_given"),
                row.text("phonetic_family"));
        var met = new Met(row.text("met_how"), row.text("met_where"), date(row.textOrNull("met_on")),
                row.uuidOrNull("met_through"), row.text("met_through_name"));
        var about = new About(date(row.textOrNull("birthday")), details.anniversaries(), row.text("in_common"),
                Details.readWords(row.text("tags")), details.languages(), details.custom(), details.kept());
        return new Contact(row.uuid("id"), name, work(row), details.reach(), met, about, row.textOrNull("photo"),
                row.text("origin"), row.text("uid"), row.instant("created"), row.instant("changed"));
    }

    /// What lists order by: the name, else what the card is called; never longer than the column.
    static String sortName(Contact contact) {
        String sorted = contact.name().sorted();
        return cut(Names.folded(sorted.isEmpty() ? contact.called() : sorted));
    }

    private static Work work(Row row) {
        return new Work(row.text("organisation"), row.text("department"), row.text("title"));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(PartialDate::parse).orElse(null);
    }

    /// What is made of several fields may be longer than each of them may be.
    static String cut(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE);
    }

    private static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
