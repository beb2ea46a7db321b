package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Saves go between the transactions of an import and of its undo: none waits for as much as half of it. With
/// `-Dkith.import.rows=100000`, on a machine with nothing else to do, none waits longer than 300 ms.
class BesideLongStepsTest {
    private static final int ROWS = Integer.getInteger("kith.import.rows", 5_000);
    private static final Duration LONGEST = Duration.ofMillis(300);
    private static final int SLICE = 500;

    @TempDir
    Path folder;

    private Book book;
    private UUID jill;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
        book.belongs(Rows.NOTE, "contact", Rows.CONTACT);
        jill = book.newId();
        book.write(Rows.STEP, writer -> Rows.contact(writer, jill, "Jill Moreau"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNoteTypedDuringAnImportAndDuringItsUndoIsDurableSoon() {
        var importing = CompletableFuture.supplyAsync(this::bring);
        long begun = System.nanoTime();
        var slowest = type(importing);
        var most = most(begun);
        assertThat(Rows.count(book, "contact")).isEqualTo(ROWS + 1);
        long notes = Rows.count(book, "note");
        long step = importing.join();

        var undoing = CompletableFuture.supplyAsync(() -> book.journal().takeBack(step).orElseThrow());
        long begunUndoing = System.nanoTime();
        var slowestMeanwhile = type(undoing);
        var mostMeanwhile = most(begunUndoing);
        assertThat(undoing.join().rows()).isEqualTo(ROWS);
        assertThat(Rows.count(book, "contact")).isEqualTo(1);
        assertThat(Rows.count(book, "note")).isGreaterThan(notes);

        assertThat(slowest).as("during the import").isLessThan(most);
        assertThat(slowestMeanwhile).as("during its undo").isLessThan(mostMeanwhile);
        System.getLogger(BesideLongStepsTest.class.getName())
                .log(System.Logger.Level.INFO,
                        "{0} rows; slowest save beside the import {1} ms, beside its undo {2} ms",
                        ROWS, slowest.toMillis(), slowestMeanwhile.toMillis());
    }

    private static Duration most(long begun) {
        return ROWS < 100_000 ? Duration.ofNanos((System.nanoTime() - begun) / 2) : LONGEST;
    }

    private long bring() {
        try (var step = book.begin(Rows.STEP)) {
            for (int row = 0; row < ROWS; row += SLICE) {
                step.write(writer -> {
                    for (int i = 0; i < SLICE; i++) {
                        Rows.contact(writer, book.newId(), "somebody");
                    }
                });
            }
            return step.finish();
        }
    }

    /// Types notes until `work` is done.
    ///
    /// @return how long the slowest save took
    private Duration type(CompletableFuture<?> work) {
        var took = new ArrayList<Duration>();
        do {
            long begun = System.nanoTime();
            book.write(Rows.STEP, writer -> Rows.note(writer, book.newId(), jill, "typed meanwhile"));
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        } while (!work.isDone());
        assertThat(took).as("saves that went between").hasSizeGreaterThan(3);
        return took.stream().max(Duration::compareTo).orElseThrow();
    }
}
