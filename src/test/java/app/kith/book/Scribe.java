package app.kith.book;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Writes a book without end, telling of each commit, until it is killed: the other half of [KillTest].
final class Scribe {
    private static final int SLICE = 100;

    private final Path file;
    private final Random random;
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final List<UUID> contacts = new ArrayList<>();
    private final List<UUID> notes = new ArrayList<>();
    private Book book;

    private Scribe(Path file, long seed) {
        this.file = file;
        random = new Random(seed);
        book = open();
    }

    /// Arguments: the book's file, a seed, and what to do: `saves`, `imports`, `backups`, `restores`, or `fill` with the megabytes
    /// to come to.
    public static void main(String[] args) {
        var scribe = new Scribe(Path.of(args[0]), Long.parseLong(args[1]));
        scribe.say("ready");
        switch (args[2]) {
            case "imports" -> scribe.imports();
            case "backups" -> scribe.backups();
            case "restores" -> scribe.restores();
            case "fill" -> scribe.fill(Long.parseLong(args[3]) << 20);
            default -> scribe.saves();
        }
    }

    private Book open() {
        var opened = Book.open(file, Clock.systemUTC());
        opened.belongs(Rows.NOTE, "contact", Rows.CONTACT);
        opened.recover();
        contacts.clear();
        notes.clear();
        opened.read(reader -> {
            contacts.addAll(reader.list("SELECT id FROM contact ORDER BY id DESC LIMIT 500", row -> row.uuid("id")));
            notes.addAll(reader.list("SELECT id FROM note ORDER BY id DESC LIMIT 500", row -> row.uuid("id")));
            return contacts;
        });
        book = opened;
        opened.changes().listen(this::tell);
        return opened;
    }

    private void tell(Change change) {
        change.rows().forEach((table, ids) -> {
            if (table.equals("contact") || table.equals("note")) {
                ids.forEach(id -> tell(table, id));
            }
        });
        say("ack " + change.revision());
    }

    private void tell(String table, UUID id) {
        String key = Told.key(table, id.toString());
        out.println(book.read(reader -> reader.one("SELECT * FROM " + table + " WHERE id = ?", Told::hash, id))
                .map(hash -> "= " + key + ' ' + hash)
                .orElse("- " + key));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private void saves() {
        while (true) {
            save();
        }
    }

    private void save() {
        switch (random.nextInt(10)) {
            case 0, 1 -> card();
            case 2, 3 -> note();
            case 4 -> stay();
            case 5 -> update(Rows.NOTE, notes, Map.of("content", text(400)));
            case 6 -> update(Rows.CONTACT, contacts, Map.of("title", text(20), "organisation", text(20)));
            case 7 -> delete();
            case 8 -> book.journal().undo();
            default -> book.journal().redo();
        }
    }

    private void card() {
        var id = book.newId();
        book.write(Rows.STEP, writer -> {
            Rows.contact(writer, id, text(20));
            notes.add(Rows.note(writer, book.newId(), id, text(300)));
            return notes.add(Rows.note(writer, book.newId(), id, text(2_000)));
        });
        contacts.add(id);
    }

    private void note() {
        if (!contacts.isEmpty()) {
            var contact = any(contacts);
            book.write(Rows.STEP, writer -> writer.current(Rows.CONTACT, contact) == null
                    || notes.add(Rows.note(writer, book.newId(), contact, text(600))));
        }
    }

    private void stay() {
        try (var stay = book.stay(Rows.STEP)) {
            for (int i = 0; i < 4 && !notes.isEmpty(); i++) {
                var id = notes.getLast();
                stay.write(writer -> {
                    writer.update(Rows.NOTE, id, Map.of("content", text(200)));
                    return id;
                });
            }
        }
    }

    private void update(Table table, List<UUID> ids, Map<String, Object> changed) {
        if (!ids.isEmpty()) {
            var id = any(ids);
            book.write(Rows.STEP, writer -> {
                writer.update(table, id, new HashMap<>(changed));
                return id;
            });
        }
    }

    private void delete() {
        if (!contacts.isEmpty()) {
            var contact = any(contacts);
            book.write(Rows.STEP, writer -> {
                writer.list("SELECT id FROM note WHERE contact = ?", row -> row.uuid("id"), contact)
                        .forEach(note -> writer.delete(Rows.NOTE, note));
                writer.delete(Rows.CONTACT, contact);
                return contact;
            });
        }
    }

    private void imports() {
        Thread.ofPlatform().daemon().start(this::notesMeanwhile);
        while (true) {
            bring(2 + random.nextInt(8), random.nextInt(4) > 0);
            if (random.nextBoolean()) {
                book.journal().undo();
            }
        }
    }

    private void notesMeanwhile() {
        var kept = book.newId();
        book.write(Rows.STEP, writer -> Rows.contact(writer, kept, "kept"));
        while (true) {
            book.write(Rows.STEP, writer -> writer.current(Rows.CONTACT, kept) == null
                    ? kept
                    : Rows.note(writer, book.newId(), kept, text(100)));
        }
    }

    private void bring(int slices, boolean finish) {
        try (var step = book.begin(Rows.STEP)) {
            for (int slice = 0; slice < slices; slice++) {
                step.write(writer -> {
                    for (int i = 0; i < SLICE; i++) {
                        var id = Rows.contact(writer, book.newId(), text(20));
                        Rows.note(writer, book.newId(), id, text(300));
                    }
                    if (!contacts.isEmpty()) {
                        writer.update(Rows.CONTACT, any(contacts), Map.of("nickname", text(10)));
                    }
                });
            }
            if (finish) {
                step.finish();
            }
        }
    }

    private void backups() {
        Thread.ofPlatform().daemon().start(this::saves);
        var backups = new Backups(file, Clock.systemUTC());
        while (true) {
            backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        }
    }

    private void restores() {
        while (true) {
            say("mark");
            var backup = new Backups(file, Clock.systemUTC()).make(book, Backup.Reason.ASKED, Progress.UNSEEN);
            for (int i = 0; i < 5; i++) {
                save();
            }
            say("restoring");
            book.close();
            Restore.run(file, backup.file(), Clock.systemUTC(), Progress.UNSEEN);
            open();
            say("restored " + book.revision());
        }
    }

    private void fill(long bytes) {
        while (file.toFile().length() < bytes) {
            try (var step = book.begin(Rows.STEP)) {
                for (int slice = 0; slice < 10; slice++) {
                    step.write(writer -> {
                        for (int i = 0; i < SLICE; i++) {
                            Rows.note(writer, book.newId(), Rows.contact(writer, book.newId(), text(20)), text(6_000));
                        }
                    });
                }
                step.finish();
            }
        }
        book.close();
    }

    private UUID any(List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String text(int most) {
        var text = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
