package app.kith.people;

import app.kith.book.Book;
import app.kith.book.Journal.Past;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was changed on a card, field by field, as the journal still knows it.
///
/// Any thread but the window's.
public final class CardHistory {
    private final Book book;

    /// The history of the cards of a book.
    public CardHistory(Book book) {
        this.book = book;
    }

    /// The last changes of a card, newest first; making the card and putting it into the trash are not among them.
    public List<FieldChange> of(UUID contact, int limit) {
        return book.journal()
                .history(PeopleStore.TABLE, contact)
                .stream()
                .filter(past -> !past.after().isEmpty())
                .flatMap(CardHistory::changes)
                .limit(limit)
                .toList();
    }

    private static Stream<FieldChange> changes(Past past) {
        var before = fields(past.before());
        var after = fields(past.after());
        var changes = new ArrayList<FieldChange>();
        after.forEach((field, now) -> {
            String then = before.getOrDefault(field, "");
            if (!then.equals(now)) {
                changes.add(new FieldChange(field, then, now, past.step().happened(), past.step().name(),
                        past.step().id()));
            }
        });
        return changes.stream();
    }

    /// The fields that an image of some columns tells of. Both images of a change hold the same columns.
    private static Map<FieldChange.Field, String> fields(Map<String, @Nullable Object> image) {
        var fields = new EnumMap<FieldChange.Field, String>(FieldChange.Field.class);
        var text = new HashMap<String, String>();
        image.forEach((column, value) -> text.put(column, value == null ? "" : value.toString()));
        join(fields, text, FieldChange.Field.NAME, "name_prefix", "given", "middle", "family", "suffix");
        join(fields, text, FieldChange.Field.PHONETIC, "phonetic_given", "phonetic_family");
        join(fields, text, FieldChange.Field.NICKNAME, "nickname");
        join(fields, text, FieldChange.Field.ORGANISATION, "organisation");
        join(fields, text, FieldChange.Field.DEPARTMENT, "department");
        join(fields, text, FieldChange.Field.TITLE, "title");
        join(fields, text, FieldChange.Field.MET_HOW, "met_how");
        join(fields, text, FieldChange.Field.MET_WHERE, "met_where");
        join(fields, text, FieldChange.Field.MET_ON, "met_on");
        join(fields, text, FieldChange.Field.MET_THROUGH, "met_through_name");
        join(fields, text, FieldChange.Field.COMMON, "in_common");
        join(fields, text, FieldChange.Field.PHOTO, "photo");
        join(fields, text, FieldChange.Field.BIRTHDAY, "birthday");
        if (text.containsKey("tags")) {
            fields.put(FieldChange.Field.TAGS, String.join("\n", Details.readWords(text.getOrDefault("tags", "[]"))));
        }
        if (text.containsKey("details")) {
            details(fields, Details.read(text.getOrDefault("details", "{}")));
        }
        return fields;
    }

    private static void details(Map<FieldChange.Field, String> fields, Details details) {
        fields.put(FieldChange.Field.EMAILS, lines(details.reach().emails(), Email::address));
        fields.put(FieldChange.Field.PHONES, lines(details.reach().phones(), Phone::number));
        fields.put(FieldChange.Field.ADDRESSES, lines(details.reach().addresses(), PostalAddress::line));
        fields.put(FieldChange.Field.LINKS, lines(details.reach().links(), Link::address));
        fields.put(FieldChange.Field.ANNIVERSARIES,
                lines(details.anniversaries(), day -> (day.label() + " " + day.date()).strip()));
        fields.put(FieldChange.Field.LANGUAGES, String.join("\n", details.languages()));
        fields.put(FieldChange.Field.CUSTOM,
                lines(details.custom(), field -> (field.label() + " " + field.value()).strip()));
    }

    private static void join(
            Map<FieldChange.Field, String> fields,
            Map<String, String> text,
            FieldChange.Field field,
            String... columns) {
        if (Stream.of(columns).anyMatch(text::containsKey)) {
            fields.put(field, Stream.of(columns)
                    .map(column -> text.getOrDefault(column, ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }
}
