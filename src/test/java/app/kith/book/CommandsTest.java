package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Random commands, 500 or as many as `-Dkith.commands=10000` says: undoing all of a run gives its beginning again, doing them
/// again its end, through restarts, imports and a clock that jumps.
class CommandsTest {
    private static final int COMMANDS = Integer.getInteger("kith.commands", 500);
    private static final long SEED = Long.getLong("kith.commands.seed", 20260312);
    private static final int RUN = 50;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private final Random random = new Random(SEED);
    private final List<UUID> contacts = new ArrayList<>();
    private final List<UUID> notes = new ArrayList<>();
    private Book book;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), clock);
        book.belongs(Rows.NOTE, "contact", Rows.CONTACT);
        book.recover();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void undoingAllGivesTheBeginningAndDoingAllAgainTheEnd() {
        for (int done = 0; done < COMMANDS; done += RUN) {
            var begin = Told.in(book);
            long from = book.revision();
            for (int i = 0; i < RUN; i++) {
                command();
            }
            var end = Told.in(book);
            int steps = 0;
            for (var next = book.journal().nextUndo(); next.isPresent()
                    && next.get().revision() > from; next = book.journal().nextUndo()) {
                assertThat(book.journal().undo().orElseThrow().kept()).as("seed %d, command %d", SEED, done).isEmpty();
                steps++;
                sometimesRestart();
            }
            assertThat(Told.in(book)).as("all undone, seed %d, command %d", SEED, done).isEqualTo(begin);
            for (int i = 0; i < steps; i++) {
                assertThat(book.journal().redo()).isPresent();
                sometimesRestart();
            }
            assertThat(Told.in(book)).as("all done again, seed %d, command %d", SEED, done).isEqualTo(end);
            assertThat(book.journal().redo()).isEmpty();
            assertThat(Check.run(book, Progress.UNSEEN).findings()).isEmpty();
            contacts.removeIf(id -> !end.containsKey(Told.key("contact", id.toString())));
            notes.removeIf(id -> !end.containsKey(Told.key("note", id.toString())));
            if (random.nextInt(4) == 0) {
                clock.move(Duration.ofDays(random.nextInt(-40, 80)));
                book.pruning().run();
            }
        }
    }

    private void command() {
        switch (random.nextInt(8)) {
            case 0, 1 -> contact();
            case 2, 3 -> note();
            case 4 -> stay();
            case 5 -> delete();
            case 6 -> bring();
            default -> rename();
        }
        sometimesRestart();
    }

    private void contact() {
        var id = book.newId();
        book.write(Rows.STEP, writer -> Rows.contact(writer, id, text()));
        contacts.add(id);
    }

    private void note() {
        if (!contacts.isEmpty()) {
            var id = book.newId();
            book.write(Rows.STEP, writer -> Rows.note(writer, id, any(contacts), text()));
            notes.add(id);
        }
    }

    private void stay() {
        if (!notes.isEmpty()) {
            var id = any(notes);
            try (var stay = book.stay(Rows.STEP)) {
                for (int i = 0; i < 3; i++) {
                    stay.write(writer -> {
                        writer.update(Rows.NOTE, id, Map.of("content", text(), "pinned", random.nextBoolean()));
                        return id;
                    });
                }
            }
        }
    }

    private void rename() {
        if (!contacts.isEmpty()) {
            var id = any(contacts);
            book.write(Rows.STEP, writer -> {
                writer.update(Rows.CONTACT, id, Map.of("called", text(), "met_on", "2026-0" + (1 + random.nextInt(9))));
                return id;
            });
        }
    }

    private void delete() {
        if (!contacts.isEmpty()) {
            var id = contacts.remove(random.nextInt(contacts.size()));
            book.write(Rows.STEP, writer -> {
                for (var note : writer.list("SELECT id FROM note WHERE contact = ?", row -> row.uuid("id"), id)) {
                    writer.delete(Rows.NOTE, note);
                    notes.remove(note);
                }
                writer.delete(Rows.CONTACT, id);
                return id;
            });
        }
    }

    private void bring() {
        boolean finished = random.nextInt(3) > 0;
        var brought = new ArrayList<UUID>();
        try (var step = book.begin(Rows.STEP)) {
            for (int slice = random.nextInt(3); slice >= 0; slice--) {
                step.write(writer -> {
                    for (int i = 0; i < 30; i++) {
                        var id = Rows.contact(writer, book.newId(), text());
                        Rows.note(writer, book.newId(), id, text());
                        brought.add(id);
                    }
                });
                note();
            }
            if (finished) {
                step.finish();
                contacts.addAll(brought);
            }
        }
    }

    private void sometimesRestart() {
        if (random.nextInt(60) == 0) {
            close();
            open();
        }
    }

    private UUID any(List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String text() {
        return Long.toString(random.nextLong(), 36);
    }
}
