package app.kith.sharing.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON as pages hold it, with line breaks in texts and other small faults, into lists, maps and texts.
final class Json {
    private static final int DEEPEST = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private Json() {}

    /// What `text` holds, numbers and the like as texts; null when it is no JSON.
    static @Nullable Object read(String text) {
        String plain = text.strip()
                .replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)", "")
                .replaceFirst("(?:-->|//\\s*]]>|/\\*\\s*]]>\\s*\\*/)$", "");
        try (var json = FACTORY.createParser(plain)) {
            json.nextToken();
            return value(json, 0);
        } catch (IOException broken) {
            return null;
        }
    }

    private static @Nullable Object value(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (depth > DEEPEST) {
            json.skipChildren();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(json, depth);
            case START_ARRAY -> array(json, depth);
            default -> json.getText();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json, int depth) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value(json, depth + 1));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser json, int depth) throws IOException {
        var array = new ArrayList<@Nullable Object>();
        while (json.nextToken() != null && json.currentToken() != JsonToken.END_ARRAY) {
            array.add(value(json, depth + 1));
        }
        return array;
    }
}
