package app.kith.people;

import app.kith.book.Reader;
import app.kith.book.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of pictures, one row a content; outside the journal, so that undo finds a picture again after any change.
final class PhotoStore {
    private PhotoStore() {}

    static void keep(Writer writer, Picture picture) {
        writer.execute("MERGE INTO photo(hash, content, width, height) KEY(hash) VALUES (?, ?, ?, ?)", picture.hash(),
                picture.jpeg(), picture.width(), picture.height());
    }

    /// The pictures on no card; a card in the trash, or an earlier state of one, may still have them.
    static List<String> onNoCard(Reader reader) {
        return reader.list(
                "SELECT hash FROM photo WHERE hash NOT IN (SELECT photo FROM contact WHERE photo IS NOT NULL)",
                row -> row.text("hash"));
    }

    static int drop(Writer writer, String hash) {
        return writer.execute(
                "DELETE FROM photo WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM contact WHERE photo = ?)", hash, hash);
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
