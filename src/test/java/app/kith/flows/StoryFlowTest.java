package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.notes.Note;
import app.kith.people.PeopleOrder;
import app.kith.testing.WindowTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/// The story that Kith is for, from an empty home to the next start, without a mouse.
class StoryFlowTest extends WindowTest {
    private static final String JOTTED = "Asked about the course near Lyon";

    @Test
    void fromAnEmptyHomeToTheNextStart() throws Exception {
        see("Welcome to Kith");
        bringIn();
        findTheGolfer();
        jot();
        takeOut();
        restart();
        see("golf");
        see(JOTTED);
        until(() -> openCard().equals("Jill Moreau"));
        assertThat(parts().people().count()).isEqualTo(3);
        assertThat(notes()).contains(JOTTED);
    }

    private void bringIn() throws Exception {
        try (var file = Objects.requireNonNull(StoryFlowTest.class.getResourceAsStream("three-people.vcf"))) {
            files.choose(Files.write(home().resolve("three-people.vcf"), file.readAllBytes()));
        }
        keys("Ctrl+O");
        see("Import 3 people");
        keys("Ctrl+Enter");
        await().until(() -> parts().people().count() == 3);
    }

    private void findTheGolfer() {
        keys("Ctrl+2");
        write("/");
        write("golf");
        see("Plays golf most Sundays");
        until(() -> lookup(".person-cell .mark-box").queryAllAs(Rectangle.class).size() == 1);
        keys("Enter");
        until(() -> openCard().equals("Jill Moreau"));
        until(() -> lookup(".note-reading .mark-box").queryAllAs(Rectangle.class).size() == 1);
    }

    private void jot() {
        keys("Ctrl+J");
        write(JOTTED);
        keys("Ctrl+Enter");
        await().until(() -> notes().contains(JOTTED));
        keys("Ctrl+Z");
        await().until(() -> !notes().contains(JOTTED));
        seeNoMore(JOTTED);
        keys("Ctrl+Shift+Z");
        await().until(() -> notes().contains(JOTTED));
        see(JOTTED);
    }

    private void takeOut() throws Exception {
        Path target = home().resolve("people.csv");
        files.choose(target);
        keys("Ctrl+Shift+E");
        see("CSV for a spreadsheet");
        keys("Enter");
        see("people.csv.");
        assertThat(Files.readString(target)).contains("jill@northlight.example");
    }

    private String openCard() {
        return lookup(".card-name").queryTextInputControl().getText();
    }

    private List<String> notes() {
        var people = parts().people();
        return people.ids(PeopleOrder.NAME)
                .stream()
                .flatMap(id -> parts().notes().of(id).stream())
                .map(Note::text)
                .toList();
    }
}
