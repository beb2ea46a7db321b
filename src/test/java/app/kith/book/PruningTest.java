package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruningTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Book book;
    private UUID id;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), clock);
        id = book.newId();
        book.write(Rows.STEP, writer -> Rows.search(writer, id, "0"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theLastHundredStepsStayHoweverOld() {
        change(1, 150);
        clock.move(Duration.ofDays(400));
        book.pruning().run();
        for (int i = 0; i < Journal.STEPS; i++) {
            assertThat(book.journal().undo()).isPresent();
        }
        assertThat(query()).isEqualTo("50");
    }

    @Test
    void everythingOfTheLastThirtyDaysStays() {
        clock.move(Duration.ofDays(10));
        change(1, 150);
        clock.move(Duration.ofDays(30));
        long entries = Rows.count(book, "journal");
        book.pruning().run();
        assertThat(Rows.count(book, "journal")).isEqualTo(entries - 1);
    }

    @Test
    void twentyChangesOfAFieldStayForTheHistoryAndCannotBeTakenBack() {
        change(1, 60);
        var other = book.newId();
        book.write(Rows.STEP, writer -> Rows.search(writer, other, "other"));
        clock.move(Duration.ofDays(40));
        for (int i = 0; i < Journal.STEPS; i++) {
            write(other, "other " + i);
        }
        book.pruning().run();
        var history = book.journal().history(Rows.SEARCH, id);
        assertThat(history).hasSize(20);
        assertThat(history.getFirst().after()).containsEntry("query", "60");
        assertThat(history.getLast().after()).containsEntry("query", "41");
        assertThat(book.journal().takeBack(history.getFirst().step().id())).isEmpty();
        assertThat(book.journal().history(Rows.SEARCH, other)).hasSize(Journal.STEPS);
    }

    @Test
    void aFollowerThatIsTooFarBehindIsToldToBeginAnew() {
        change(1, 10);
        clock.move(Duration.ofDays(40));
        change(11, 110);
        book.pruning().run();
        assertThat(book.journal().since(3)).isEmpty();
        assertThat(book.journal().since(11)).isPresent();
    }

    @Test
    void stepsOfTheTrashGoAfterThirtyDays() {
        book.write(Rows.STEP, writer -> {
            writer.delete(Rows.SEARCH, id);
            return id;
        });
        var other = book.newId();
        book.write(Rows.STEP, writer -> Rows.search(writer, other, "other"));
        assertThat(book.journal().trash(Rows.SEARCH)).hasSize(1);
        clock.move(Duration.ofDays(31));
        assertThat(book.journal().trash(Rows.SEARCH)).isEmpty();
        for (int i = 0; i < Journal.STEPS; i++) {
            write(other, "other " + i);
        }
        book.pruning().run();
        assertThat(Rows.count(book, "journal")).isEqualTo(Journal.STEPS);
        assertThat(Rows.count(book, "step")).isEqualTo(Journal.STEPS);
    }

    @Test
    void aStepThatStandsUndoneCanStillBeDoneAgain() {
        clock.move(Duration.ofDays(1));
        change(1, 1);
        clock.move(Duration.ofDays(40));
        assertThat(book.journal().undo()).isPresent();
        book.pruning().run();
        assertThat(book.journal().redo()).isPresent();
        assertThat(query()).isEqualTo("1");
    }

    @Test
    void numbersGoOnAfterARestart() {
        change(1, 50);
        clock.move(Duration.ofDays(40));
        change(51, 160);
        book.pruning().run();
        long revision = book.revision();
        close();
        book = Book.open(folder.resolve("kith.mv.db"), clock);
        write(id, "more");
        assertThat(book.revision()).isEqualTo(revision + 1);
        assertThat(book.journal().undo()).isPresent();
        assertThat(query()).isEqualTo("160");
    }

    @Test
    void aClockSetBackKeepsMoreAndBreaksNothing() {
        change(1, 150);
        clock.move(Duration.ofDays(-4000));
        long entries = Rows.count(book, "journal");
        book.pruning().run();
        assertThat(Rows.count(book, "journal")).isEqualTo(entries);
    }

    private void change(int from, int to) {
        for (int i = from; i <= to; i++) {
            write(id, String.valueOf(i));
        }
    }

    private void write(UUID row, String query) {
        book.write(Rows.STEP, writer -> {
            writer.update(Rows.SEARCH, row, Map.of("query", query));
            return row;
        });
    }

    private String query() {
        return book
                .read(reader -> reader.one("SELECT query FROM saved_search WHERE id = ?", row -> row.text("query"), id))
                .orElseThrow();
    }
}
