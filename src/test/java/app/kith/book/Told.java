package app.kith.book;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/// What a program that writes the book has told of each commit, and what must therefore be in the book when it was killed.
/// Its language, a line each: `= KEY HASH` and `- KEY` are the rows a commit changed, `ack N` closes a commit; `mark` keeps the
/// state to which `restored N` goes back, and between `restoring` and that either state may be found.
final class Told {
    private Map<String, String> rows = new HashMap<>();
    private Map<String, String> marked = Map.of();
    private final Map<String, String> changed = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private long revision;
    private boolean restoring;
    private int commits;

    void hear(String line) {
        var words = line.split(" ", 3);
        switch (words[0]) {
            case "ready" -> restoring = false;
            case "=" -> changed.put(words[1], words[2]);
            case "-" -> gone.add(words[1]);
            case "ack" -> {
                rows.putAll(changed);
                rows.keySet().removeAll(gone);
                revision = Long.parseLong(words[1]);
                commits++;
                forget();
            }
            case "mark" -> marked = new HashMap<>(rows);
            case "restoring" -> restoring = true;
            case "restored" -> {
                rows = new HashMap<>(marked);
                revision = Long.parseLong(words[1]);
                restoring = false;
            }
            default -> throw new IllegalStateException(line);
        }
    }

    /// The writer is gone; what it began and did not finish was not acknowledged.
    void forget() {
        changed.clear();
        gone.clear();
    }

    void begin() {
        restoring = false;
    }

    int commits() {
        return commits;
    }

    long revision() {
        return revision;
    }

    boolean restoring() {
        return restoring;
    }

    Map<String, String> rows() {
        return rows;
    }

    Map<String, String> marked() {
        return marked;
    }

    void found(Map<String, String> now, long at) {
        rows = now;
        revision = at;
    }

    static Map<String, String> in(Book book) {
        var found = new HashMap<String, String>();
        for (var table : new Table[]{Rows.CONTACT, Rows.NOTE}) {
            book.read(reader -> {
                reader.each("SELECT * FROM " + table.name(),
                        row -> found.put(key(table.name(), row.uuid("id").toString()), hash(row)));
                return table;
            });
        }
        return found;
    }

    static String key(String table, String id) {
        return table + '/' + id;
    }

    static String hash(Row row) {
        var crc = new CRC32();
        row.all()
                .forEach((column, value) -> crc
                        .update((column + '=' + Images.plain(value) + '\n').getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(crc.getValue());
    }
}
