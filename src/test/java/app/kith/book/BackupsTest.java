package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.book.BackupFailed.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Path file;
    private Book book;
    private Backups backups;

    @BeforeEach
    void open() {
        file = folder.resolve("book").resolve("kith.mv.db");
        book = Book.open(file, clock);
        backups = new Backups(file, clock);
        for (int i = 0; i < 30; i++) {
            save("golf " + i);
        }
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theFirstStartOfADayMakesOneAndTheSecondNone() {
        var made = backups.daily(book, Progress.UNSEEN).orElseThrow();
        assertThat(made.reason()).isEqualTo(Backup.Reason.DAILY);
        assertThat(made.people()).isEqualTo(30);
        assertThat(made.revision()).isEqualTo(book.revision());
        assertThat(backups.daily(book, Progress.UNSEEN)).isEmpty();
        clock.move(Duration.ofDays(1));
        assertThat(backups.daily(book, Progress.UNSEEN)).isPresent();
        assertThat(backups.list()).hasSize(2).allMatch(Backup::verified);
    }

    @Test
    void aClockSetBackMakesAnotherAndKeepsTheNewest() {
        backups.daily(book, Progress.UNSEEN);
        save("later");
        clock.move(Duration.ofDays(-7300));
        var made = backups.daily(book, Progress.UNSEEN).orElseThrow();
        assertThat(backups.list().getFirst().file()).isEqualTo(made.file());
        assertThat(Backups.newest(file).orElseThrow().file()).isEqualTo(made.file());
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        var made = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Witness.beside(file))))
                .isEqualTo("rw-------");
    }

    @Test
    void savingGoesOnMeanwhileAndTheBackupIsOfOneMoment() {
        for (int round = 0; round < 5; round++) {
            var stop = new AtomicBoolean();
            var saving = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    save("meanwhile");
                }
            });
            Backup made;
            try {
                made = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
            } finally {
                stop.set(true);
                saving.join();
            }
            backups.verify(made, Progress.UNSEEN);
            assertThat(made.revision()).isLessThan(book.revision());
            clock.move(Duration.ofSeconds(1));
        }
    }

    @Test
    void aDamagedOneIsNotTakenForWhole() throws IOException {
        var made = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        byte[] whole = Files.readAllBytes(made.file());
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 5; i++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(made.file(), broken);
            try {
                backups.verify(made, Progress.UNSEEN);
            } catch (BackupFailed expected) {
                assertThat(expected.reason()).isIn(Reason.NOT_A_BACKUP, Reason.NOT_WHOLE, Reason.NEWER);
            }
        }
        Files.write(made.file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(BackupFailed.class).isThrownBy(() -> backups.verify(made, Progress.UNSEEN));
    }

    @Test
    void aCancelledOneLeavesNothing() throws IOException {
        assertThatThrownBy(() -> backups.make(book, Backup.Reason.ASKED, (done, all) -> false))
                .isInstanceOf(CancellationException.class);
        try (var left = Files.list(backups.folder())) {
            assertThat(left).isEmpty();
        }
        backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        save("and saving goes on");
    }

    @Test
    void theSecondFolderGetsACopyAndMayBeAway() throws IOException {
        Path second = folder.resolve("stick");
        var both = new Backups(file, clock, second);
        var made = both.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        assertThat(second.resolve(made.file().getFileName())).hasSameBinaryContentAs(made.file());
        Path away = Files.writeString(folder.resolve("away"), "a file where a folder should be");
        new Backups(file, clock, away).make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void restoringGivesEverythingBackAndKeepsWhatWasThere() throws Exception {
        var made = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        var then = names();
        save("after the backup");
        long revision = book.revision();
        book.close();
        var replaced = Restore.run(file, made.file(), clock, Progress.UNSEEN).orElseThrow();
        book = Book.open(file, clock);
        assertThat(names()).isEqualTo(then);
        assertThat(book.revision()).isGreaterThan(revision);
        assertThat(replaced.reason()).isEqualTo(Backup.Reason.BEFORE_RESTORE);
        assertThat(book.journal().since(revision)).as("followers begin anew").isEmpty();
        assertThat(book.journal().undo()).isPresent();
        book.close();
        Restore.run(file, replaced.file(), clock, Progress.UNSEEN);
        book = Book.open(file, clock);
        assertThat(names()).hasSize(31).contains("after the backup");
    }

    @Test
    void backupsAfterARestoreAreTheNewest() {
        var old = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        save("one");
        save("two");
        backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        book.close();
        Restore.run(file, old.file(), clock, Progress.UNSEEN);
        book = Book.open(file, clock);
        var made = backups.make(book, Backup.Reason.ASKED, Progress.UNSEEN);
        assertThat(Backups.newest(file).orElseThrow().file()).isEqualTo(made.file());
    }

    @Test
    void aDamagedBookIsSetAsideWhenAnotherIsRestoredOverIt() throws IOException {
        var made = backups.make(book, Backup.Reason.DAILY, Progress.UNSEEN);
        var then = names();
        book.close();
        byte[] rubbish = new byte[5_000];
        new Random(1).nextBytes(rubbish);
        Files.write(file, rubbish);
        assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> Book.open(file, clock))
                .satisfies(refused -> assertThat(refused.newestBackup().orElseThrow().file()).isEqualTo(made.file()));
        var aside = Restore.run(file, made.file(), clock, Progress.UNSEEN).orElseThrow();
        assertThat(aside.verified()).isFalse();
        assertThat(aside.file()).hasBinaryContent(rubbish);
        book = Book.open(file, clock);
        assertThat(names()).isEqualTo(then);
    }

    @Test
    void aFileThatIsNoBackupIsRefusedAndTheBookIsAsItWas() throws IOException {
        book.close();
        byte[] before = Files.readAllBytes(file);
        Path other = Files.writeString(folder.resolve("holiday.zip"), "PK no zip at all");
        assertThatExceptionOfType(BackupFailed.class)
                .isThrownBy(() -> Restore.run(file, other, clock, Progress.UNSEEN))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(Reason.NOT_A_BACKUP));
        assertThatExceptionOfType(BackupFailed.class)
                .isThrownBy(() -> Restore.run(file, folder.resolve("none.zip"), clock, Progress.UNSEEN));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        book = Book.open(file, clock);
    }

    private void save(String name) {
        book.write(Rows.STEP, writer -> Rows.contact(writer, book.newId(), name));
    }

    private List<String> names() {
        return new ArrayList<>(
                book.read(reader -> reader.list("SELECT called FROM contact ORDER BY id", row -> row.text("called"))));
    }
}
