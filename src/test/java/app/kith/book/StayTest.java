package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StayTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Book book;
    private UUID contact;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), clock);
        contact = book.newId();
        book.write(Rows.STEP, writer -> Rows.contact(writer, contact, "Jill Moreau"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void undoOfAStayThatFilledAnEmptyFieldEmptiesItAgain() {
        try (var stay = book.stay(Rows.STEP)) {
            type(stay, "2026");
            type(stay, "2026-03");
            type(stay, "2026-03-12");
        }
        book.journal().undo();
        assertThat(metOn()).isNull();
        book.journal().redo();
        assertThat(metOn()).isEqualTo("2026-03-12");
    }

    @Test
    void fiveIdleMinutesEndIt() {
        try (var stay = book.stay(Rows.STEP)) {
            type(stay, "2026");
            clock.move(Duration.ofMinutes(5));
            type(stay, "2026-03");
            clock.move(Duration.ofMinutes(5).plusMillis(1));
            type(stay, "2026-03-12");
        }
        book.journal().undo();
        assertThat(metOn()).isEqualTo("2026-03");
        book.journal().undo();
        assertThat(metOn()).isNull();
    }

    @Test
    void aClockSetBackDoesNotBreakIt() {
        try (var stay = book.stay(Rows.STEP)) {
            type(stay, "2026");
            clock.move(Duration.ofDays(-7000));
            type(stay, "2026-03");
        }
        assertThat(book.journal().history(Rows.CONTACT, contact)).hasSize(2);
        book.journal().undo();
        assertThat(metOn()).isNull();
    }

    @Test
    void somethingElseDoneBetweenEndsIt() {
        var stay = book.stay(Rows.STEP);
        type(stay, "2026");
        book.write(Rows.STEP, writer -> Rows.search(writer, book.newId(), "golf"));
        type(stay, "2026-03");
        book.journal().undo();
        assertThat(metOn()).isEqualTo("2026");
    }

    @Test
    void aSaveThatFailsIsNoPartOfIt() {
        var stay = book.stay(Rows.STEP);
        type(stay, "2026");
        assertThatThrownBy(() -> type(stay, "much too long for this column")).isInstanceOf(BookFailed.class);
        type(stay, "2026-03");
        book.journal().undo();
        assertThat(metOn()).isEqualTo("2026");
        book.journal().undo();
        assertThat(metOn()).isNull();
        book.journal().undo();
        assertThat(Rows.count(book, "contact")).isZero();
    }

    private void type(Stay stay, String metOn) {
        stay.write(writer -> {
            writer.update(Rows.CONTACT, contact, Map.of("met_on", metOn));
            return metOn;
        });
    }

    private @Nullable String metOn() {
        return book.read(reader -> reader.list("SELECT met_on FROM contact WHERE id = ?",
                row -> new String[]{row.textOrNull("met_on")}, contact)).getFirst()[0];
    }
}
