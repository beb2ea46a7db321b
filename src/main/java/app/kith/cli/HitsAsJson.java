package app.kith.cli;

import app.kith.cli.Hits.Hit;
import app.kith.search.Line;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// What a search found as one JSON object (RFC 8259) on one line, for scripts:
/// `{"query", "total", "people": [{"id", "name", "organisation", "title", "lastWord", "line", "place", "date", "marks"}]}`.
/// `marks` are pairs of the first character that matched and the one behind the last, in `line`; dates are ISO 8601; what
/// is not known is left out.
final class HitsAsJson {
    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private HitsAsJson() {}

    static void write(Hits hits, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("query", hits.query().typed());
            json.writeNumberField("total", hits.total());
            json.writeArrayFieldStart("people");
            for (var hit : hits.list()) {
                write(hit, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Hit hit, JsonGenerator json) throws IOException {
        var row = hit.row();
        json.writeStartObject();
        json.writeStringField("id", row.id().toString());
        known("name", row.called(), json);
        known("organisation", row.organisation(), json);
        known("title", row.title(), json);
        if (row.lastWord() != null) {
            json.writeStringField("lastWord", row.lastWord().toString());
        }
        if (hit.why() != null) {
            write(hit.why(), json);
        }
        json.writeEndObject();
    }

    private static void write(Line line, JsonGenerator json) throws IOException {
        json.writeStringField("line", line.text());
        json.writeStringField("place", line.place().name());
        if (line.date() != null) {
            json.writeStringField("date", line.date().toString());
        }
        json.writeArrayFieldStart("marks");
        for (var mark : line.marks()) {
            json.writeArray(new int[]{mark.start(), mark.end()}, 0, 2);
        }
        json.writeEndArray();
    }

    private static void known(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
