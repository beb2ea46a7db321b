package app.kith.people;

import app.kith.book.Reader;
import app.kith.book.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The table of pictures, one row a content; outside the journal, so that undo finds a picture again after any change.
final class PhotoStore {
    private PhotoStore() {}

    static void keep(Writer writer, Picture picture) {
        writer.execute("MERGE INTO photo(hash, content, width, height) KEY(hash) VALUES (?, ?, ?, ?)", picture.hash(),
                picture.jpeg(), picture.width(), picture.height());
    }

    static Optional<byte[]> find(Reader reader, String hash) {
        return reader.one("SELECT content FROM photo WHERE hash = ?", row -> row.bytes("content"), hash);
    }

    static Map<String, byte[]> all(Reader reader, Collection<String> hashes) {
        var found = new HashMap<String, byte[]>();
        reader.each("SELECT hash, content FROM photo WHERE hash = ANY(?)",
                row -> found.put(row.text("hash"), row.bytes("content")), (Object) hashes.toArray(String[]::new));
        return found;
    }
}
