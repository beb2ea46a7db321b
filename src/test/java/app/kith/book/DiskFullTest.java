package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a disk of 24 MB in memory that gets full or cannot be written; skipped where none may be mounted.
class DiskFullTest {
    @TempDir
    Path folder;

    private boolean mounted;

    @BeforeEach
    void mount() throws InterruptedException {
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString());
        assumeThat(mounted).isTrue();
    }

    @AfterEach
    void unmount() throws InterruptedException {
        if (mounted) {
            ran("umount", folder.toString());
        }
    }

    @Test
    void aSaveSaysSoAndWorksAgainOnceThereIsRoom() throws IOException {
        Path file = folder.resolve("kith.mv.db");
        var saved = new HashSet<UUID>();
        try (var book = Book.open(file, Clock.systemUTC())) {
            Path filler = Files.write(folder.resolve("filler"), new byte[18 << 20]);
            assertThat(fill(book, saved).diskFull()).isTrue();
            assertThat(ids(book)).isEqualTo(saved);
            assertThat(fill(book, saved).diskFull()).isTrue();
            Files.delete(filler);
            saved.add(save(book));
            assertThat(ids(book)).isEqualTo(saved);
            assertThat(book.journal().undo()).isPresent();
            assertThat(book.journal().redo()).isPresent();
        }
        try (var book = Book.open(file, Clock.systemUTC())) {
            assertThat(ids(book)).isEqualTo(saved);
        }
    }

    @Test
    void theReserveMakesRoomForTheNextSave() throws IOException {
        Path file = folder.resolve("kith.mv.db");
        var reserve = Files.write(folder.resolve("kith.reserve"), new byte[8 << 20]);
        var saved = new HashSet<UUID>();
        try (var book = Book.open(file, Clock.systemUTC())) {
            Files.write(folder.resolve("filler"), new byte[11 << 20]);
            assertThat(fill(book, saved).diskFull()).isTrue();
            assertThat(reserve).doesNotExist();
            saved.add(save(book));
            assertThat(ids(book)).isEqualTo(saved);
        }
        try (var book = Book.open(file, Clock.systemUTC())) {
            assertThat(ids(book)).isEqualTo(saved);
        }
    }

    @Test
    void whatWasSavedIsThereAfterClosingAndOpeningWhileTheDiskIsStillFull() throws IOException {
        Path file = folder.resolve("kith.mv.db");
        var saved = new HashSet<UUID>();
        var book = Book.open(file, Clock.systemUTC());
        Path filler = Files.write(folder.resolve("filler"), new byte[19 << 20]);
        assertThat(fill(book, saved).diskFull()).isTrue();
        book.close();
        Files.delete(filler);
        try (var again = Book.open(file, Clock.systemUTC())) {
            assertThat(ids(again)).isEqualTo(saved);
        }
    }

    @Test
    void aBookOnADiskThatCannotBeWrittenIsRefusedInWords() throws InterruptedException {
        Path file = folder.resolve("kith.mv.db");
        Book.open(file, Clock.systemUTC()).close();
        assertThat(ran("mount", "-o", "remount,ro", folder.toString())).isTrue();
        for (Path refused : new Path[]{file, folder.resolve("new.mv.db"),
                folder.resolve("new").resolve("kith.mv.db")}) {
            assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> Book.open(refused, Clock.systemUTC()))
                    .satisfies(why -> assertThat(why.reason()).isEqualTo(BookRefused.Reason.NOT_WRITABLE));
        }
    }

    private static BookFailed fill(Book book, Set<UUID> saved) {
        while (true) {
            long begun = System.nanoTime();
            try {
                saved.add(save(book));
            } catch (BookFailed failed) {
                assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(2));
                return failed;
            }
        }
    }

    private static UUID save(Book book) {
        return book.write(Rows.STEP, writer -> Rows.search(writer, book.newId(), "golf ".repeat(300)));
    }

    private static Set<UUID> ids(Book book) {
        return new HashSet<>(book.read(reader -> reader.list("SELECT id FROM saved_search", row -> row.uuid("id"))));
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
