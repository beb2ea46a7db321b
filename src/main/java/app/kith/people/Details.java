package app.kith.people;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The lists of a card as the book keeps them: one JSON object of arrays, without what is empty. Reading leaves out what it
/// does not know, so that a later Kith can add to it.
///
/// @param reach e-mails, phones, addresses, links
record Details(
        Reach reach,
        List<Anniversary> anniversaries,
        List<String> languages,
        List<CustomField> custom,
        List<String> kept) {
    static final Details NONE = new Details(Reach.NONE, List.of(), List.of(), List.of(), List.of());

    private static final JsonFactory JSON = new JsonFactory();
    private static final String EMPTY = "{}";

    static Details of(Contact contact) {
        About about = contact.about();
        return new Details(contact.reach(), about.anniversaries(), about.languages(), about.custom(), about.kept());
    }

    String write() {
        if (equals(NONE)) {
            return EMPTY;
        }
        var text = new StringWriter(256);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            objects(json, "emails", reach.emails(),
                    email -> fields("label", email.label(), "address", email.address()));
            objects(json, "phones", reach.phones(), phone -> fields("label", phone.label(), "number", phone.number()));
            objects(json, "addresses", reach.addresses(), Details::fields);
            objects(json, "links", reach.links(), link -> fields("label", link.label(), "address", link.address(),
                    "profile", link.profile() ? "yes" : ""));
            objects(json, "anniversaries", anniversaries,
                    day -> fields("label", day.label(), "date", day.date().toString()));
            strings(json, "languages", languages);
            objects(json, "custom", custom, field -> fields("label", field.label(), "value", field.value()));
            strings(json, "kept", kept);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// @throws UncheckedIOException when `text` is no JSON
    static Details read(String text) {
        if (text.equals(EMPTY)) {
            return NONE;
        }
        var lists = new HashMap<String, List<Map<String, String>>>();
        var words = new HashMap<String, List<String>>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    readArray(json, lists.computeIfAbsent(name, key -> new ArrayList<>()),
                            words.computeIfAbsent(name, key -> new ArrayList<>()));
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Details(new Reach(
                each(lists, "emails", field -> Optional.of(new Email(in(field, "label"), in(field, "address")))),
                each(lists, "phones", field -> Optional.of(new Phone(in(field, "label"), in(field, "number")))),
                each(lists, "addresses", field -> Optional.of(address(field))),
                each(lists, "links", field -> Optional.of(
                        new Link(in(field, "label"), in(field, "address"), !in(field, "profile").isEmpty())))),
                each(lists, "anniversaries",
                        field -> PartialDate.parse(in(field, "date"))
                                .map(date -> new Anniversary(in(field, "label"), date))),
                words.getOrDefault("languages", List.of()),
                each(lists, "custom", field -> Optional.of(new CustomField(in(field, "label"), in(field, "value")))),
                words.getOrDefault("kept", List.of()));
    }

    /// A list of words, as the book keeps tags.
    static String writeWords(List<String> words) {
        if (words.isEmpty()) {
            return "[]";
        }
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (String word : words) {
                json.writeString(word);
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// @throws UncheckedIOException when `text` is no JSON
    static List<String> readWords(String text) {
        var words = new ArrayList<String>();
        if (text.length() > 2) {
            try (var json = JSON.createParser(text)) {
                json.nextToken();
                readArray(json, new ArrayList<>(), words);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return words;
    }

    private static void readArray(JsonParser json, List<Map<String, String>> objects, List<String> words)
            throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                objects.add(readObject(json));
            } else if (token == JsonToken.VALUE_STRING) {
                words.add(json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private static Map<String, String> readObject(JsonParser json) throws IOException {
        var fields = new HashMap<String, String>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken().isScalarValue()) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private static <T> List<T> each(
            Map<String, List<Map<String, String>>> lists,
            String name,
            Function<Map<String, String>, Optional<T>> read) {
        return lists.getOrDefault(name, List.of()).stream().flatMap(field -> read.apply(field).stream()).toList();
    }

    private static PostalAddress address(Map<String, String> field) {
        return new PostalAddress(in(field, "label"), in(field, "box"), in(field, "extended"), in(field, "street"),
                in(field, "locality"), in(field, "region"), in(field, "code"), in(field, "country"));
    }

    private static List<String> fields(PostalAddress address) {
        return fields("label", address.label(), "box", address.poBox(), "extended", address.extended(), "street",
                address.street(), "locality", address.locality(), "region", address.region(), "code",
                address.postalCode(), "country", address.country());
    }

    private static List<String> fields(String... namesAndValues) {
        return List.of(namesAndValues);
    }

    private static String in(Map<String, String> field, String name) {
        return field.getOrDefault(name, "");
    }

    private static <T> void objects(JsonGenerator json, String name, List<T> all, Function<T, List<String>> fields)
            throws IOException {
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (T one : all) {
            List<String> namesAndValues = fields.apply(one);
            json.writeStartObject();
            for (int at = 0; at < namesAndValues.size(); at += 2) {
                if (!namesAndValues.get(at + 1).isEmpty()) {
                    json.writeStringField(namesAndValues.get(at), namesAndValues.get(at + 1));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> all) throws IOException {
        if (!all.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String one : all) {
                json.writeString(one);
            }
            json.writeEndArray();
        }
    }
}
