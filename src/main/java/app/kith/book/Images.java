package app.kith.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows as the journal keeps them: JSON objects of text, numbers and booleans.
final class Images {
    private static final JsonFactory JSON = new JsonFactory();

    private Images() {}

    /// A value as an image holds it: text, [Long], [Boolean] or null.
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Number number -> number.longValue();
            case Instant instant -> instant.truncatedTo(ChronoUnit.MILLIS).toString();
            case byte[] bytes -> throw new IllegalArgumentException("The journal keeps no bytes: " + bytes.length);
            default -> value.toString();
        };
    }

    static String write(Map<String, @Nullable Object> row) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var column : row.entrySet()) {
                switch (plain(column.getValue())) {
                    case null -> json.writeNullField(column.getKey());
                    case Boolean flag -> json.writeBooleanField(column.getKey(), flag);
                    case Long number -> json.writeNumberField(column.getKey(), number);
                    case Object other -> json.writeStringField(column.getKey(), other.toString());
                }
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static Map<String, @Nullable Object> read(@Nullable String image) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        if (image == null) {
            return row;
        }
        try (var json = JSON.createParser(image)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String column = json.currentName();
                row.put(column, switch (json.nextToken()) {
                    case VALUE_NULL -> null;
                    case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
                    case VALUE_NUMBER_INT -> json.getLongValue();
                    default -> json.getText();
                });
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return row;
    }

    static String writeList(List<String> texts) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (String each : texts) {
                json.writeString(each);
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static List<String> readList(String array) {
        var texts = new ArrayList<String>();
        try (var json = JSON.createParser(array)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(json.getText());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
