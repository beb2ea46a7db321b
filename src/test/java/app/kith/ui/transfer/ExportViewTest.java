package app.kith.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class ExportViewTest extends WindowTest {
    @Override
    protected void fill() {
        person("Jill", "Moreau");
        person("Marc", "Vidal");
    }

    @Test
    void everybodyGoesOutAsCsvByKeyboardAlone() throws IOException {
        Path target = home().resolve("people.csv");
        files.choose(target);
        keys("Ctrl+Shift+E");
        see("CSV for a spreadsheet");
        picture("export");
        keys("Enter");
        see("2 entries written to people.csv.");
        assertThat(Files.readAllLines(target).getFirst()).startsWith("\uFEFFName,Name prefix,Given name");
        assertThat(Files.readAllLines(target)).hasSize(3);
    }

    @Test
    void columnsSeparatorAndMarkAreChosen() throws IOException {
        Path target = home().resolve("people.csv");
        files.choose(target);
        keys("Ctrl+Shift+E");
        see("CSV for a spreadsheet");
        choose("None");
        choose("Given name");
        choose("Family name");
        choose("Semicolon");
        choose("With a byte order mark, which older spreadsheets need");
        choose("Choose a file and export");
        see("2 entries written to people.csv.");
        assertThat(Files.readString(target)).isEqualTo("Given name;Family name\r\nJill;Moreau\r\nMarc;Vidal\r\n");
    }

    @Test
    void onlyThoseSelectedGoOutWhenThatIsChosen() throws IOException {
        Path target = home().resolve("one.csv");
        files.choose(target);
        keys("Ctrl+2", "Down");
        keys("Ctrl+Shift+E");
        see("Selected: 1 person");
        choose("Selected: 1 person");
        choose("Choose a file and export");
        see("written to one.csv.");
        assertThat(Files.readString(target)).contains("Vidal").doesNotContain("Moreau");
    }

    @Test
    void vcardsGoOut() throws IOException {
        Path target = home().resolve("people.vcf");
        files.choose(target);
        keys("Ctrl+Shift+E");
        see("CSV for a spreadsheet");
        choose("vCard 4.0");
        choose("Choose a file and export");
        see("2 entries written to people.vcf.");
        assertThat(Files.readString(target)).contains("FN:Jill Moreau", "VERSION:4.0");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInPlainWords() {
        files.choose(home().resolve("no such folder").resolve("people.csv"));
        keys("Ctrl+Shift+E");
        see("CSV for a spreadsheet");
        keys("Enter");
        see("The file could not be written.");
    }

    /// Clicks on words of the pane, which may stand on the page below it too.
    private void choose(String words) {
        clickOn(from(lookup(".export").queryAll()).lookup(words).<Node>query());
        settle();
    }
}
