package app.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportCommandTest extends CommandLineTest {
    @Test
    void writesEveryTableAsCsv() throws IOException {
        var done = kith("export", "--csv", "out/deep");
        assertClean(done);
        assertThat(done.out()).hasSize(6).anyMatch(line -> line.endsWith("people.csv: 2 rows"));
        assertThat(Files.readString(folder.resolve("out/deep/people.csv"))).contains("jill@northlight.example", "Marc");
        assertThat(Files.readString(folder.resolve("out/deep/notes.csv"))).contains("Plays golf", "2026-02-01");
    }

    @Test
    void takesSeparatorMarkAndExactText() throws IOException {
        person("=Eve", "x", Work.NONE, "eve@x.example");
        assertClean(kith("export", "--csv", "safe", "--separator", "semicolon", "--bom"));
        assertClean(kith("export", "--csv", "exact", "--separator", "tab", "--exact"));
        assertThat(Files.readString(folder.resolve("safe/people.csv"))).startsWith("\uFEFF").contains("'=Eve", ";");
        assertThat(Files.readString(folder.resolve("exact/people.csv"))).doesNotStartWith("\uFEFF")
                .contains("\t=Eve\t");
    }

    @Test
    void writesVcardsOfEitherVersionOfWhoWasFound() throws IOException {
        assertClean(kith("export", "--vcard", "four.vcf", "--search", "golf"));
        assertThat(Files.readString(folder.resolve("four.vcf"), UTF_8)).contains("VERSION:4.0", "FN:Jill Moreau")
                .doesNotContain("Marc");
        assertClean(kith("export", "--vcard", "three.vcf", "--vcard-version", "3.0"));
        assertThat(Files.readString(folder.resolve("three.vcf"), UTF_8)).contains("VERSION:3.0", "Marc");
    }

    @Test
    void theSamplePeopleStay() throws IOException {
        parts().samples().add(Locale.UK);
        assertThat(parts().people().count()).isGreaterThan(2);
        assertThat(kith("export", "--csv", "out").out()).anyMatch(line -> line.endsWith("people.csv: 2 rows"));
    }

    @Test
    void refusesWhatItCannotTakeBeforeAnythingIsWritten() {
        assertThat(kith("export").exit()).isEqualTo(2);
        assertThat(kith("export", "--csv", "out", "--separator", "dot").exit()).isEqualTo(2);
        assertThat(kith("export", "--vcard", "x.vcf", "--vcard-version", "2.1").exit()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void saysWhereItCannotWrite() {
        var refused = kith("export", "--vcard", "none/x.vcf");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).hasSize(1).allMatch(line -> line.contains("x.vcf cannot be written"));
    }
}
