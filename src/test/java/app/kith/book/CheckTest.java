package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Check.Finding;
import app.kith.book.Check.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
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
    private Backups backups;

    @BeforeEach
    void open() {
        Path file = folder.resolve("kith.mv.db");
        book = Book.open(file, Clock.systemUTC());
        backups = new Backups(file, Clock.systemUTC());
        book.write(Rows.STEP,
                writer -> Rows.note(writer, book.newId(), Rows.contact(writer, book.newId(), "Jill"), "golf"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aSoundBookIsSound() {
        backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        var report = check();
        assertThat(report.sound()).isTrue();
        assertThat(report.people()).isEqualTo(1);
        assertThat(report.notes()).isEqualTo(1);
        assertThat(report.backups()).isEqualTo(1);
        assertThat(report.revision()).isEqualTo(book.revision());
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

    @Test
    void aDamagedBackupIsFound() throws IOException {
        var made = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        try (var bytes = new RandomAccessFile(made.file().toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.writeInt(42);
        }
        assertThat(check().findings())
                .containsExactly(new Finding(Kind.BACKUP, made.file().getFileName().toString(), 1));
    }

    private Check.Report check() {
        return Check.run(book, backups, Progress.UNSEEN);
    }
}
