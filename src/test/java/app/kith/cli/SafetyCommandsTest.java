package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Backup;
import app.kith.people.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class SafetyCommandsTest extends CommandLineTest {
    @Test
    void aBackupComesBackAndWhatWasThereIsKept() {
        assertClean(kith("backup"));
        var backup = parts().backups().list().getFirst();
        assertThat(backup.reason()).isEqualTo(Backup.Reason.ASKED);
        person("Later", "One", Work.NONE, "later@x.example");
        assertThat(parts().people().count()).isEqualTo(3);

        var restored = kith("restore", backup.file().toString());
        assertClean(restored);
        assertThat(restored.out()).hasSize(2);
        assertThat(parts().people().count()).isEqualTo(2);

        var before = parts().backups()
                .list()
                .stream()
                .filter(kept -> kept.reason() == Backup.Reason.BEFORE_RESTORE)
                .findFirst();
        assertClean(kith("restore", before.orElseThrow().file().toString()));
        assertThat(parts().people().count()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoBackupLeavesTheBookAlone() throws IOException {
        Files.writeString(folder.resolve("holiday.zip"), "sun");
        var refused = kith("restore", "holiday.zip");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).hasSize(1);
        assertThat(kith("restore", "none.zip").exit()).isEqualTo(1);
        assertThat(parts().people().count()).isEqualTo(2);
    }

    @Test
    void aRestoreClosesAndOpensAroundWhoeverShowsTheBook() {
        var told = new StringBuilder();
        book().whenRestoring(() -> told.append("leave "), () -> told.append("back"));
        assertClean(kith("backup"));
        assertClean(kith("restore", parts().backups().list().getFirst().file().toString()));
        assertThat(told).hasToString("leave back");
    }

    @Test
    void checkSaysThatAllIsWell() {
        assertClean(kith("backup"));
        var checked = kith("check");
        assertClean(checked);
        assertThat(checked.out()).hasSize(3)
                .anyMatch(line -> line.startsWith("The book is whole: 2 people, 1 note, "))
                .contains("The search index agrees with the book.", "1 backup is whole.");
    }

    @Test
    void checkNamesABackupThatIsBroken() throws IOException {
        assertClean(kith("backup"));
        var file = parts().backups().list().getFirst().file();
        Files.write(file, new byte[100], StandardOpenOption.TRUNCATE_EXISTING);
        var checked = kith("check");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.err()).hasSize(1).allMatch(line -> line.contains(file.getFileName().toString()));
    }

    @Test
    void checkOfADamagedBookStillLooksAtTheBackups() throws IOException {
        assertClean(kith("backup"));
        book().close();
        Files.write(folder.resolve("kith.mv.db"), new byte[20_000], StandardOpenOption.TRUNCATE_EXISTING);
        var checked = kith("check");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.err()).hasSize(1);
        assertThat(checked.out()).containsExactly("1 backup is whole.");
        var backup = book().backups().list().getFirst();
        assertClean(kith("restore", backup.file().toString()));
        assertThat(parts().people().count()).isEqualTo(2);
    }
}
