package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.people.Contact;
import app.kith.testing.Borders;
import app.kith.testing.MayUse;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The borders of the packages hold, and each rule that guards one has been seen to fail.
class ArchitectureTest {
    private static final String CROSSED = "app.kith.testing.crossed";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEST_SOURCES = Path.of("src/test/java");

    /// For each rule, the class below [#CROSSED] that crosses it and is named in the report.
    private static final Map<String, String> CROSSINGS = Map.ofEntries(
            Map.entry("a package uses only what its package-info says", "people.ReadsNotes"),
            Map.entry("features form no cycle", "notes.NoteOf"),
            Map.entry("only the root uses the window and the command line", "people.OpensWindow"),
            Map.entry("pages do not use each other", "ui.people.AsksOtherPage"),
            Map.entry("SQL types stay in the book and in stores", "people.HoldsConnection"),
            Map.entry("only stores speak SQL", "people.SpeaksSql"),
            Map.entry("stores are private to their package", "people.OpenStore"),
            Map.entry("JavaFX stays in the window", "people.Observes"),
            Map.entry("a model knows no nodes", "ui.people.CardModel"),
            Map.entry("a view asks only its model", "ui.people.CardView"),
            Map.entry("no static holds state", "people.Remembers"),
            Map.entry("time comes from a clock", "people.LooksAtTheWall"),
            Map.entry("the desktop of AWT is never used", "people.Browses"),
            Map.entry("only the command line prints", "people.Prints"),
            Map.entry("names say what a thing is", "people.ContactManager"));

    @TestFactory
    Stream<DynamicTest> bordersHold() throws URISyntaxException {
        JavaClasses program = new ClassFileImporter()
                .importPath(Path.of(Contact.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        return new Borders("app.kith", MayUse.read(SOURCES, "app.kith")).rules()
                .entrySet()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> crossingABorderIsReported() {
        JavaClasses crossed = new ClassFileImporter().importPackages(CROSSED);
        Map<String, ArchRule> rules = new Borders(CROSSED, MayUse.read(TEST_SOURCES, CROSSED)).rules();
        assertThat(CROSSINGS).containsOnlyKeys(rules.keySet());
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            EvaluationResult result = rule.getValue().evaluate(crossed);
            assertThat(result.hasViolation()).isTrue();
            assertThat(result.getFailureReport().toString()).contains(CROSSED + "." + CROSSINGS.get(rule.getKey()));
        }));
    }

    @Test
    void aPackageWithoutItsLineIsReported(@TempDir Path folder) throws Exception {
        Path mute = Files.createDirectories(folder.resolve("a/mute"));
        Files.writeString(mute.resolve("Thing.java"), "package a.mute; class Thing { }");
        assertThatThrownBy(() -> MayUse.read(folder, "a")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("package-info");
        Files.writeString(mute.resolve("package-info.java"), "/// Mute.\n@NullMarked\npackage a.mute;");
        assertThatThrownBy(() -> MayUse.read(folder, "a")).hasMessageContaining("May use");
        Files
                .writeString(mute.resolve("package-info.java"),
                        "/// May use: elsewhere.\n@NullMarked\npackage a.mute;");
        assertThatThrownBy(() -> MayUse.read(folder, "a")).hasMessageContaining("unknown package: elsewhere");
    }
}
