package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    private static final String NAME = "Jill Moreau";

    @TempDir
    Path folder;

    @Test
    void keepsClassesCodesAndPlacesAndNoMessageOfAnException() {
        var thrown = new IllegalStateException(NAME,
                new IOException("VALUES ('" + NAME + "'); SQL statement: insert [23505-240]"));
        thrown.addSuppressed(new UncheckedIOException(new IOException("/home/jill/notes.txt")));
        var line = line("app.kith.people.People", "A save failed", thrown);
        assertThat(line).contains("WARNING app.kith.people.People: A save failed")
                .contains("java.lang.IllegalStateException")
                .contains("java.io.IOException [23505-240]")
                .contains("java.io.UncheckedIOException")
                .contains("LogTest.keepsClasses");
        assertThat(line).doesNotContain("Jill").doesNotContain("jill").doesNotContain("VALUES");
    }

    @Test
    void keepsNumbersAndConstantsOfWhatIsFilledInAndNothingElse() {
        var line = line("app.kith.transfer.Import", "{0} of {1} rejected, {2}, {3}", null, 3, NAME, Theme.DARK,
                null);
        assertThat(line).contains("3 of String rejected, DARK, null");
    }

    @Test
    void keepsNoSentenceOfALibrary() {
        assertThat(line("org.example.Vcards", "Cannot read FN:" + NAME, null)).contains("WARNING org.example.Vcards: -")
                .doesNotContain("Jill");
    }

    @Test
    void masksAnAddressThatSlippedIntoASentence() {
        var line = line("app.kith.cli.Run",
                "Tried jill@northlight.example, https://x.example/jill, /home/jill and +33 1 23 45 67 89", null);
        assertThat(line).doesNotContain("jill").doesNotContain("23 45");
    }

    @Test
    void holdsFiveFilesOfOneMegabyteAtMost() throws IOException {
        var log = folder.resolve("log/kith.log");
        var handler = new LogFile(log);
        var deep = new IllegalStateException();
        for (var cause = 0; cause < 20; cause++) {
            deep = new IllegalStateException(deep);
        }
        for (var each = 0; each < 500; each++) {
            handler.publish(entry("app.kith.platform.Log", "Number {0}", deep, each));
        }
        try (var files = Files.list(log.getParent())) {
            var all = files.toList();
            assertThat(all).hasSize(5).allSatisfy(each -> assertThat(Files.size(each)).isLessThanOrEqualTo(1 << 20));
        }
        assertThat(Files.readString(log)).contains("Number 499");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadByItsOwnerOnly() throws IOException {
        var log = folder.resolve("kith.log");
        new LogFile(log).publish(entry("app.kith.platform.Log", "x", null));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log))).isEqualTo("rw-------");
    }

    private static String line(String logger, String message, @Nullable Throwable thrown, @Nullable Object... values) {
        return LogLine.of(entry(logger, message, thrown, values));
    }

    private static LogRecord entry(
            String logger,
            String message,
            @Nullable Throwable thrown,
            @Nullable Object... values) {
        var entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        entry.setParameters(values);
        return entry;
    }
}
