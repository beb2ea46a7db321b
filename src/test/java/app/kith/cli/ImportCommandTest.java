package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends CommandLineTest {
    @BeforeEach
    void writeFile() throws IOException {
        Files.writeString(folder.resolve("in.vcf"), """
                BEGIN:VCARD
                VERSION:4.0
                FN:Zoë Ångström
                EMAIL:zoe@x.example
                NOTE:Sails on weekends
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Jill Moreau
                EMAIL:jill@northlight.example
                TEL:+44 20 7946 0018
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Marc Moreau
                EMAIL:another@y.example
                END:VCARD
                """.replace("\n", "\r\n"));
    }

    @Test
    void aDryRunShowsTheProposalsAndChangesNothing() {
        var shown = kith("import", "--dry-run", "in.vcf");
        assertClean(shown);
        assertThat(shown.out()).hasSize(5)
                .anyMatch(line -> line.startsWith("    new  Zoë Ångström"))
                .anyMatch(line -> line.startsWith("    merge  Jill Moreau (same e-mail"))
                .anyMatch(line -> line.startsWith("    look  Marc Moreau"))
                .endsWith("1 new, 1 merged, 1 to look at, 0 skipped. Nothing was changed.");
        assertThat(parts().people().count()).isEqualTo(2);
        assertThat(parts().backups().list()).isEmpty();
    }

    @Test
    void takesTheProposalsPrintsTheReportAndNamesWhatWaits() {
        var done = kith("import", folder.resolve("in.vcf").toString());
        assertClean(done);
        assertThat(done.out().get(1)).startsWith("1 new card, 1 merged");
        assertThat(done.out()).anyMatch(line -> line.startsWith("    look  Marc Moreau"));
        assertThat(parts().people().count()).isEqualTo(3);
        assertThat(parts().backups().list()).extracting(Backup::reason).containsExactly(Backup.Reason.BEFORE_IMPORT);
    }

    @Test
    void theWholeFileIsOneStepToUndo() {
        assertClean(kith("import", "in.vcf"));
        assertThat(parts().book().journal().undo()).isPresent();
        assertThat(parts().people().count()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoneIsSaidAndTheOthersAreImported() throws IOException {
        Files.writeString(folder.resolve("empty.vcf"), "nothing");
        language = Locale.GERMAN;
        var done = kith("import", "none.vcf", "empty.vcf", "in.vcf");
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).hasSize(2).allMatch(line -> !line.contains("Exception"));
        assertThat(parts().people().count()).isEqualTo(3);
    }

    @Test
    void aCardThatCannotBeReadIsReportedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("odd.vcf"),
                "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n");
        var done = kith("import", "odd.vcf");
        assertThat(done.exit()).isEqualTo(1);
        assertThat(String.join("\n", done.out())).contains("line 1");
        assertThat(parts().people().count()).isEqualTo(3);
    }

    @Test
    void everyListOfFilesIsTaken() {
        assertThat(kith("import", "--dry-run", "in.vcf", "in.vcf").out()
                .stream()
                .filter(line -> line.startsWith("An import of"))
                .toList())
                .isEqualTo(List.of("An import of in.vcf would do this:", "An import of in.vcf would do this:"));
    }
}
