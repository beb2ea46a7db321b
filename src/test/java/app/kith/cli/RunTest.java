package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunTest extends CommandLineTest {
    @Test
    void everyCommandHasHelpWithExamplesInEveryLanguage() {
        for (var tongue : List.of("en", "de", "pt")) {
            language = Locale.forLanguageTag(tongue);
            var root = kith("--help");
            assertClean(root);
            for (var command : Run.names()) {
                assertThat(root.out()).as(tongue).anyMatch(line -> line.strip().startsWith(command + " "));
                var help = kith(command, "--help");
                assertClean(help);
                assertThat(help.out()).as(tongue + command).anyMatch(line -> line.contains("  kith " + command));
            }
        }
    }

    @Test
    void helpNamesTheExitCodesAndTheBook() {
        assertThat(String.join("\n", kith("--help").out())).contains("Exit codes: 0 done", "--book", "KITH_BOOK");
    }

    @Test
    void saysItsVersion() {
        var version = kith("--version");
        assertClean(version);
        assertThat(version.out()).hasSize(1).allMatch(line -> line.startsWith("Kith"));
    }

    @Test
    void whatIsNotUnderstoodIsSaidOnStandardErrorWithAWayOn() {
        for (var wrong : List.of(List.of("dance"), List.of("search"), List.of("export", "--loud", "x"),
                List.of("--loud"), List.of("note", "Jill"))) {
            var refused = kith(wrong.toArray(String[]::new));
            assertThat(refused.exit()).as(wrong.toString()).isEqualTo(2);
            assertThat(refused.out()).as(wrong.toString()).isEmpty();
            assertThat(refused.err()).as(wrong.toString()).hasSize(2).endsWith("See kith --help.");
        }
    }
}
