package app.kith.bench;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.book.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a durable save costs, journal included, beside SQLite (write-ahead log, `synchronous=FULL`) writing the same rows with
/// the same indexes, save by save in turn.
public final class SaveBench {
    private static final Table NOTE = new Table("note");
    private static final StepName STEP = StepName.of("step.note", "Jill Moreau");
    private static final int BEFORE = 10_000;
    private static final int WARM = 2_000;
    private static final int MEASURED = 4_000;
    private static final String WORDS = "She plays golf on Sundays and looks for a lawyer in Ghent who knows about leases. "
            .repeat(3);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Book book;
    private final SqliteNotes sqlite;
    private final List<UUID> notes = new ArrayList<>();

    private SaveBench(Path folder) throws SQLException {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
        sqlite = new SqliteNotes(folder.resolve("peer.sqlite"));
    }

    /// Prints two tables. One argument, which may be left out: the folder to write in, on the disk to measure.
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("kith-saves");
        new SaveBench(folder).run();
    }

    private void run() throws SQLException {
        fill();
        try (book; sqlite) {
            measure("insert of a note", this::insertHere, sqlite::insert);
            measure("update of a note", this::updateHere, sqlite::update);
        }
    }

    private void fill() throws SQLException {
        try (var step = book.begin(STEP)) {
            for (int slice = 0; slice < BEFORE; slice += 500) {
                step.write(writer -> {
                    for (int i = 0; i < 500; i++) {
                        var id = book.newId();
                        writer.insert(NOTE, id, row(book.newId(), WORDS + i));
                        notes.add(id);
                    }
                });
            }
            step.finish();
        }
        sqlite.fill(notes, WORDS);
    }

    private void measure(String what, Save here, Save there) throws SQLException {
        var ours = new long[MEASURED];
        var theirs = new long[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long begun = System.nanoTime();
            here.save(i);
            long between = System.nanoTime();
            there.save(i);
            long ended = System.nanoTime();
            if (i >= 0) {
                ours[i] = between - begun;
                theirs[i] = ended - between;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        out.printf("| %s | %.2f / %.2f ms | %.2f / %.2f ms | %.1f / %.1f |%n", what, at(ours, 50), at(ours, 99),
                at(theirs, 50), at(theirs, 99), at(ours, 50) / at(theirs, 50), at(ours, 99) / at(theirs, 99));
    }

    private void insertHere(int i) {
        var id = book.newId();
        book.write(STEP, writer -> {
            writer.insert(NOTE, id, row(notes.getFirst(), WORDS + i));
            return id;
        });
    }

    private void updateHere(int i) {
        var id = notes.get(Math.floorMod(i * 31, BEFORE));
        book.write(STEP, writer -> {
            writer.update(NOTE, id, Map.of("content", i + WORDS, "changed", Instant.ofEpochMilli(i)));
            return id;
        });
    }

    private static Map<String, @Nullable Object> row(UUID contact, String content) {
        return Map.of("contact", contact, "noted", LocalDate.EPOCH, "content", content, "pinned", false, "created",
                Instant.EPOCH, "changed", Instant.EPOCH);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    /// One durable save.
    @FunctionalInterface
    private interface Save {
        void save(int i) throws SQLException;
    }
}
