package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.kith.platform.Started;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as whole processes, in a home of their own.
class LauncherProcessTest {
    private static final List<String> WINDOW = List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED");

    @TempDir
    Path home;

    @Test
    void helpNeedsNoBookAndLoadsNoWindow() throws Exception {
        var help = kith(List.of("-Xlog:class+load:file=" + home.resolve("loaded")), "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.lines()).anyMatch(line -> line.strip().startsWith("search "));
        assertThat(home.resolve(".local")).doesNotExist();
        assertThat(Files.readString(home.resolve("loaded"))).contains("app.kith.Launcher")
                .doesNotContain("javafx.", "org.h2.");
    }

    @Test
    void importSearchAndExportWorkOneAfterTheOther() throws Exception {
        Files.writeString(home.resolve("in.vcf"),
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoë 名前\r\nNOTE:plays golf\r\nEND:VCARD\r\n");
        var imported = kith(List.of(), "import", home.resolve("in.vcf").toString());
        assertThat(imported.exit()).as(imported.errors().toString()).isZero();
        var found = kith(List.of("-Xlog:class+load:file=" + home.resolve("loaded")), "search", "golf");
        assertThat(found.exit()).isZero();
        assertThat(found.lines()).startsWith("Zoë 名前");
        assertThat(Files.readString(home.resolve("loaded"))).doesNotContain("javafx.");
        var exported = kith(List.of(), "export", "--csv", home.resolve("out").toString());
        assertThat(exported.exit()).isZero();
        assertThat(Files.readString(home.resolve("out/people.csv"))).contains("Zoë 名前");
        assertThat(readableByOthers(home.resolve(".local/share/kith"))).isEmpty();
    }

    @Test
    void commandsStartedAtOnceAllSucceed() throws Exception {
        var started = new ArrayList<Started>();
        Files.writeString(home.resolve("in.vcf"), "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Souza\r\nEND:VCARD\r\n");
        assertThat(kith(List.of(), "import", home.resolve("in.vcf").toString()).exit()).isZero();
        for (var each = 0; each < 4; each++) {
            started.add(kith(List.of(), "note", "Ana Souza", "number " + each));
        }
        for (var each : started) {
            assertThat(each.exit()).as(each.errors().toString()).isZero();
        }
        var checked = kith(List.of(), "check");
        assertThat(checked.exit()).as(checked.errors().toString()).isZero();
        assertThat(checked.lines()).anyMatch(line -> line.contains("1 person, 4 notes"));
    }

    @Test
    void aBookByNameIsMadeWhereItIsNamed() throws Exception {
        var made = kith(List.of(), "--book", home.resolve("work").toString(), "search", "x");
        assertThat(made.exit()).as(made.errors().toString()).isZero();
        assertThat(home.resolve("work.mv.db")).exists();
        assertThat(home.resolve(".local/share/kith/kith.mv.db")).doesNotExist();
    }

    @Test
    void whatIsNoCommandAndNoFileIsNotUnderstood() throws Exception {
        for (var wrong : List.of("dance", "--loud", "none.vcf")) {
            var refused = kith(List.of(), wrong);
            assertThat(refused.exit()).as(wrong).isEqualTo(2);
            assertThat(refused.lines()).isEmpty();
            assertThat(refused.errors()).as(wrong).hasSize(2);
        }
    }

    @Test
    void aBookThatIsNoneIsRefusedInOneSentence() throws Exception {
        Files.writeString(home.resolve("odd.mv.db"), "This is no book. ".repeat(4000));
        var refused = kith(List.of(), "--book", home.resolve("odd.mv.db").toString(), "search", "x");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors()).hasSize(1);
        assertThat(Files.readString(home.resolve("odd.mv.db"))).startsWith("This is no book.");
    }

    @Test
    void withoutAHomeItSaysSo() throws Exception {
        var refused = Started.java(command(List.of(), "search", "x"), Map.of());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors()).hasSize(1).allMatch(line -> line.contains("HOME"));
    }

    @Test
    void withoutADisplayAndWithoutAnOpenWindowItSaysSo() throws Exception {
        assumeThat(System.getProperty("os.name")).startsWith("Linux");
        var refused = kith(List.of());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors()).hasSize(1);
        assertThat(home.resolve(".local/share/kith/kith.mv.db")).doesNotExist();
    }

    @Test
    void commandsRunThroughTheOpenWindowAndASecondStartRaisesIt() throws Exception {
        Files.writeString(home.resolve("in.vcf"), "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Souza\r\nEND:VCARD\r\n");
        var window = kith(WINDOW);
        var imported = kith(List.of(), "import", home.resolve("in.vcf").toString());
        assertThat(imported.exit()).as(imported.errors().toString()).isZero();
        assertThat(kith(List.of(), "note", "Ana", "plays golf").exit()).isZero();
        var checked = kith(List.of(), "check");
        assertThat(checked.exit()).as(checked.errors().toString()).isZero();
        assertThat(checked.lines()).anyMatch(line -> line.contains("1 person, 1 note"));
        var second = kith(WINDOW);
        assertThat(second.exit()).as(second.errors().toString()).isZero();
        var withoutDisplay = kith(List.of(), home.resolve("in.vcf").toString());
        assertThat(withoutDisplay.exit()).as(withoutDisplay.errors().toString()).isZero();
        assertThat(withoutDisplay.errors()).isEmpty();
        assertThat(window.process().isAlive()).isTrue();
        window.kill();
        var after = kith(List.of(), "search", "golf");
        assertThat(after.exit()).isZero();
        assertThat(after.lines()).startsWith("Ana Souza");
    }

    @Test
    void aBackupIsRestoredUnderTheOpenWindow() throws Exception {
        Files.writeString(home.resolve("in.vcf"), "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Souza\r\nEND:VCARD\r\n");
        var backup = kith(List.of(), "backup");
        assertThat(backup.exit()).isZero();
        var made = backup.lines().getFirst().replaceFirst(": nobody$", "");
        var window = kith(WINDOW);
        assertThat(kith(List.of(), "import", home.resolve("in.vcf").toString()).exit()).isZero();
        var restored = kith(List.of(), "restore", made);
        assertThat(restored.exit()).as(restored.errors().toString()).isZero();
        assertThat(window.process().isAlive()).isTrue();
        var found = kith(List.of(), "search", "ana");
        assertThat(found.exit()).isZero();
        assertThat(found.lines()).containsExactly("Nobody found.");
        window.kill();
    }

    private static List<Path> readableByOthers(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(
                    path -> path.endsWith("backups") || path.endsWith("kith.search") || path.endsWith("kith.mv.db"))
                    .filter(path -> !mode(path).endsWith("------"))
                    .toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Started kith(List<String> options, String... arguments) throws IOException {
        return Started.java(command(options, arguments), Map.of("HOME", home.toString()));
    }

    private static List<String> command(List<String> options, String... arguments) {
        var command = new ArrayList<>(options);
        command.add("-Duser.language=en");
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
