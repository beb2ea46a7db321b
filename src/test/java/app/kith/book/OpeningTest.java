package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.kith.book.BookRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final Table SEARCH = new Table("saved_search");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeABook() {
        file = folder.resolve("kith.mv.db");
        try (var book = open()) {
            for (int i = 0; i < 50; i++) {
                String query = "golf " + i;
                book.write(StepName.of("step.search.keep", query), writer -> {
                    writer.insert(SEARCH, book.newId(),
                            Map.of("called", query, "query", query, "created", Instant.EPOCH));
                    return query;
                });
            }
        }
    }

    @Test
    void aReadThatComesAfterTheCloseDoesNotOpenTheFileAnew() throws IOException {
        var book = open();
        book.close();
        assertThatExceptionOfType(BookFailed.class).isThrownBy(() -> book.read(reader -> reader.count("SELECT 1")));
        Files.move(file, folder.resolve("other.mv.db"));
        Files.delete(Witness.beside(file));
        try (var fresh = open()) {
            long kept = fresh.read(reader -> reader.count("SELECT COUNT(*) FROM saved_search"));
            assertThat(kept).isZero();
        }
    }

    @Test
    void aBookFromANewerKithIsRefusedAndNotTouched() throws IOException {
        try (var book = open()) {
            book.writeAside(writer -> writer.execute("UPDATE book_info SET content = '999' WHERE name = 'schema'"));
        }
        byte[] before = Files.readAllBytes(file);
        Path witness = Witness.beside(file);
        Files.writeString(witness, Files.readString(witness).replaceFirst("kith \\d{3}", "kith 999"));
        refused(Reason.NEWER);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aBookFromANewerKithIsRefusedAndNotTouchedWithoutItsWitness() throws IOException {
        try (var book = open()) {
            book.writeAside(writer -> writer.execute("UPDATE book_info SET content = '999' WHERE name = 'schema'"));
        }
        byte[] before = Files.readAllBytes(file);
        Files.delete(Witness.beside(file));
        refused(Reason.NEWER);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anEmptiedFileIsDamageAndNotANewBook() throws IOException {
        Files.write(file, new byte[0]);
        refused(Reason.DAMAGED);
    }

    @Test
    void aFileThatIsGoneIsDamageAndNotANewBook() throws IOException {
        Files.delete(file);
        refused(Reason.DAMAGED);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOfRubbishIsDamage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (byte) 7);
        Files.write(file, bytes);
        refused(Reason.DAMAGED);
    }

    @Test
    void aFileThatOpensWithNothingInItIsDamageAndNotANewBook() throws IOException, SQLException {
        Files.delete(file);
        try (var empty = DriverManager.getConnection(Opened.address(file, ""), "", "")) {
            assertThat(empty.isValid(1)).isTrue();
        }
        refused(Reason.DAMAGED);
    }

    @Test
    void anOlderStateThanWasWitnessedIsDamage() throws IOException {
        byte[] older = Files.readAllBytes(file);
        try (var book = open()) {
            book.write(StepName.of("step.search.keep"), writer -> {
                writer.insert(SEARCH, book.newId(), Map.of("called", "", "query", "", "created", Instant.EPOCH));
                return "";
            });
        }
        Files.write(file, older);
        refused(Reason.DAMAGED);
    }

    @Test
    void theWindowsThreadIsRefused() throws InterruptedException {
        try (var book = open()) {
            var refused = new IllegalStateException[1];
            var thread = new Thread(() -> {
                try {
                    book.read(reader -> reader.count("SELECT 1"));
                } catch (IllegalStateException expected) {
                    refused[0] = expected;
                }
            }, "JavaFX Application Thread");
            thread.start();
            thread.join();
            assertThat(refused[0]).isNotNull();
        }
    }

    private Book open() {
        return Book.open(file, Clock.systemUTC());
    }

    private void refused(Reason reason) {
        assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> open().close())
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
