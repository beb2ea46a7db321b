package app.kith.book;

import app.kith.book.Contents.TableContents;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a backup says of itself: which book it is, how far it had come, and what lay in each table.
///
/// @param schema the number of the last migration the book had had
/// @param bytes the size of the book's file
record Manifest(UUID book, int schema, long revision, long bytes, SortedMap<String, TableContents> tables) {
    private static final Pattern HEAD = Pattern
            .compile(
                    "kith backup 1\nbook ([0-9a-f-]{36})\nschema (\\d{1,6})\nrevision (\\d{1,18})\nbytes (\\d{1,18})\n");
    private static final Pattern TABLE = Pattern.compile("table ([A-Z_]{1,40}) (\\d{1,18}) ([0-9a-f]{64})");

    String text() {
        var text = new StringBuilder(
                "kith backup 1\nbook %s\nschema %d\nrevision %d\nbytes %d\n".formatted(book, schema,
                        revision, bytes));
        tables.forEach((name, table) -> text
                .append("table %s %d %s\n".formatted(name, table.rows(), table.hash())));
        return text.toString();
    }

    /// @throws IllegalArgumentException when `text` is no manifest
    static Manifest of(String text) {
        var head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("No manifest of a backup");
        }
        var tables = new TreeMap<String, TableContents>();
        for (String line : text.substring(head.end()).lines().toList()) {
            var table = TABLE.matcher(line);
            if (!table.matches()) {
                throw new IllegalArgumentException("No manifest of a backup");
            }
            tables.put(table.group(1), new TableContents(Long.parseLong(table.group(2)), table.group(3)));
        }
        return new Manifest(UUID.fromString(head.group(1)), Integer.parseInt(head.group(2)),
                Long.parseLong(head.group(3)), Long.parseLong(head.group(4)), tables);
    }

    long people() {
        var contacts = tables.get("CONTACT");
        return contacts == null ? 0 : contacts.rows();
    }
}
