package app.kith.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.Name;
import app.kith.people.PeopleOrder;
import app.kith.people.Reach;
import app.kith.people.Work;
import app.kith.testing.WindowTest;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;

class ImportViewTest extends WindowTest {
    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:3.0
            N:Nagy;Zsofia
            ORG:Balaton Freight
            EMAIL:zsofia@balaton.example
            NOTE:offers: a berth in Koper
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:Vidal;Marc
            ORG:Vidal & Co
            EMAIL:marc@vidal.example
            TEL:+33 6 98 76 54 32
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:Brandt;Michael
            ORG:Nordbau
            EMAIL:m.brandt@nordbau.example
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            NOTE:nobody
            END:VCARD
            """;

    @Override
    protected void fill() {
        person("Michael", "Brandt");
        var book = parts().book();
        parts().people()
                .add(
                        Contact.named(book.newId(), Name.of("Marc", "Vidal"), book.clock().instant())
                                .withWork(new Work("Brandmakers", "", ""))
                                .withReach(new Reach(List.of(new Email("", "marc@vidal.example")), List.of(), List.of(),
                                        List.of())));
    }

    @Test
    void aFileIsLookedAtAndThenImportedByKeyboardAlone() throws IOException {
        open(CARDS);
        see("same e-mail; adds telephone; organisation differs".replace("telephone", "phone"));
        see("same name as a card, nothing else in common");
        see("line 21: no name and no address; left out");
        see("Import 2 people");
        picture("import-light");
        keys("Ctrl+Enter");
        see("1 new card, 1 merged, 0 unchanged, 2 left out.");
        assertThat(parts().people().count()).isEqualTo(3);
        picture("import-report");
        keys("Ctrl+Z");
        see("Taken back");
        assertThat(parts().people().count()).isEqualTo(2);
    }

    @Test
    void inASmallWindowTheToastCoversNothingOfTheReport() throws IOException {
        size(900, 600);
        open(CARDS);
        see("Import 2 people");
        keys("Ctrl+Enter");
        see("Save the report");
        see("Undo");
        picture("import-report-small");
        var save = onWindow(() -> place(lookup("Save the report").query()));
        var toast = onWindow(() -> place(lookup(".toast").query()));
        assertThat(save.intersects(toast)).isFalse();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void choicesAreMadeOneByOneAndTogether() throws IOException {
        open(CARDS);
        see("Import 2 people");
        keys("Down", "Down", "N");
        see("Import 3 people");
        keys("Space");
        see("Import 2 people");
        keys("Ctrl+A", "S");
        see("Import nobody");
        keys("N");
        see("Import 3 people");
        see("New 3");
    }

    @Test
    void whatAMergeWouldOverwriteStandsSideBySide() throws IOException {
        open(CARDS);
        see("Import 2 people");
        keys("Down");
        see("In the book");
        see("Take the file’s");
        keys("O");
        see("Brandmakers → Vidal & Co");
        picture("import-differences");
        keys("Ctrl+Enter");
        see("1 merged");
        var marc = parts().people()
                .page(PeopleOrder.NAME, null, 10)
                .stream()
                .filter(row -> row.called().equals("Marc Vidal"))
                .findFirst()
                .orElseThrow();
        assertThat(marc.organisation()).isEqualTo("Vidal & Co");
    }

    @Test
    void aFilterShowsOneKindOfRow() throws IOException {
        open(CARDS);
        see("All 4");
        clickOn("Look 1");
        settle();
        until(() -> table().getItems().size() == 1);
        clickOn("All 4");
        until(() -> table().getItems().size() == 4);
    }

    @Test
    void aFileThatIsNoVcardIsRefusedInPlainWords() throws IOException {
        open("Dear Jill,\nthank you.\n");
        see("This file was not imported");
        see("cards.vcf holds no vCard.");
        picture("import-refused");
    }

    @Test
    void anImportThatIsStoppedLeavesNothingAndCanBeBegunAgain() throws IOException {
        open(CARDS);
        see("Import 2 people");
        // Both in one go on the window's thread, so that the import cannot be done in between.
        onWindow(() -> {
            lookup("Import 2 people").queryButton().fire();
            from(lookup(".working").queryAll()).lookup("Cancel").queryButton().fire();
            return true;
        });
        see("The import was stopped. Nothing of it was kept.");
        assertThat(parts().people().count()).isEqualTo(2);
        see("Import 2 people");
        keys("Ctrl+Enter");
        see("1 new card, 1 merged, 0 unchanged, 2 left out.");
    }

    @Test
    void aFileDroppedOnTheWindowIsLookedAt() throws Exception {
        var file = Files.writeString(home().resolve("dropped.vcf"), CARDS);
        onWindow(() -> {
            // JavaFX makes the board of a drag itself; a test has no other way to one.
            var make = Dragboard.class.getDeclaredMethod("createDragboard", TKClipboard.class);
            make.setAccessible(true);
            var board = (Dragboard) make.invoke(null, Toolkit.getToolkit().createLocalClipboard());
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            var scene = stage().getScene();
            Event.fireEvent(scene, new DragEvent(DragEvent.DRAG_DROPPED, board, 9, 9, 9, 9, TransferMode.COPY, null,
                    null, new PickResult(scene.getRoot(), 9, 9)));
            return true;
        });
        see("dropped.vcf");
        see("Import 2 people");
    }

    @Test
    void theReportIsSavedAsText() throws IOException {
        open(CARDS);
        see("Import 2 people");
        keys("Ctrl+Enter");
        see("What was imported");
        Path report = home().resolve("report.txt");
        files.choose(report);
        clickOn("Save the report");
        see("The report was saved as report.txt.");
        assertThat(Files.readString(report)).contains("line 21: no name and no address; left out");
    }

    @Test
    void aFileNamedAtTheStartIsLookedAt() throws IOException {
        hand(List.of(Files.writeString(home().resolve("from-outside.vcf"), CARDS)));
        see("from-outside.vcf");
        see("Import 2 people");
        clickOn("Cancel");
        seeNoMore("from-outside.vcf");
    }

    @Test
    void aVcardInTheClipboardIsPastedOutsideOfFields() {
        onWindow(() -> {
            var content = new ClipboardContent();
            content.putString(CARDS);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        keys("Ctrl+O", "Ctrl+V");
        see("Import 2 people");
    }

    private void open(String text) throws IOException {
        Path file = Files.writeString(home().resolve("cards.vcf"), text);
        files.choose(file);
        keys("Ctrl+O");
    }

    private TableView<?> table() {
        return lookup(node -> node instanceof TableView<?>).query();
    }
}
