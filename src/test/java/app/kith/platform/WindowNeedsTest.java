package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowNeedsTest {
    private static final String TOUR = "mvn -Ptour";

    @TempDir
    Path folder;

    @BeforeEach
    void onLinux() throws Exception {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"));
        for (String file : List.of("libpangoft2-1.0.so.0", "libgtk-3.so.0", "libXtst.so.6")) {
            Files.createFile(folder.resolve(file));
        }
    }

    @Test
    void nothingIsMissingWhereTheLibrariesAreAndNoDisplayIsAskedFor() {
        assertThat(new WindowNeeds("", List.of(folder)).missing(true, TOUR)).isEmpty();
    }

    @Test
    void aMissingDisplayIsSaidInOneSentenceThatNamesThePackagesAndTheTour() {
        assertThat(new WindowNeeds("", List.of(folder)).missing(false, TOUR)).hasValueSatisfying(
                sentence -> assertThat(sentence).contains("xvfb", TOUR).endsWith(".").doesNotContain("\n", "{"));
    }

    @Test
    void aDisplayThatDoesNotAnswerIsMissing() {
        assertThat(new WindowNeeds(":4711", List.of(folder)).missing(false, TOUR)).isPresent();
    }

    @Test
    void theTourIsNamedOnlyWhereThereIsOne() {
        assertThat(new WindowNeeds("", List.of(folder)).missing(false, ""))
                .hasValueSatisfying(sentence -> assertThat(sentence).doesNotContain("mvn", "{1}"));
    }

    @Test
    void aMissingLibraryIsNamedByItsPackage() throws Exception {
        Files.delete(folder.resolve("libXtst.so.6"));
        WindowNeeds needs = new WindowNeeds("elsewhere:0", List.of(folder));
        assertThat(needs.missing(false, TOUR))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("libxtst6").doesNotContain("libgtk"));
        assertThat(needs.missing(true, TOUR)).isEmpty();
    }

    @Test
    void theLibrariesOfThisMachineAreFoundWhereTestsDraw() {
        assertThat(WindowNeeds.here().missing(true, "")).isEmpty();
    }
}
