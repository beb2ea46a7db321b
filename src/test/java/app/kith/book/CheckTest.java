package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Check.Finding;
import app.kith.book.Check.Kind;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
        book.write(Rows.STEP,
                writer -> Rows.note(writer, book.newId(), Rows.contact(writer, book.newId(), "Jill"), "golf"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aSoundBookIsSound() {
        var report = check();
        assertThat(report.sound()).isTrue();
        assertThat(report.rows()).as("card, note, two entries, a step, and what the book says of itself").isEqualTo(7);
    }

    @Test
    void aNoteOfNobodyIsFound() {
        book.write(Rows.STEP, writer -> Rows.note(writer, book.newId(), book.newId(), "loose"));
        assertThat(check().findings()).containsExactly(new Finding(Kind.LOOSE, "note", 1));
    }

    @Test
    void aStepCutShortIsFound() {
        book.begin(Rows.STEP).write(writer -> Rows.search(writer, book.newId(), "row"));
        assertThat(check().findings()).containsExactly(new Finding(Kind.OPEN, "step", 1));
    }

    private Check.Report check() {
        return Check.run(book, Progress.UNSEEN);
    }
}
