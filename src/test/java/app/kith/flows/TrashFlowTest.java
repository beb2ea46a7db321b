package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import app.kith.testing.WindowTest;
import java.time.LocalDate;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// What was deleted comes back from the trash, and what was done is taken back from the history.
class TrashFlowTest extends WindowTest {
    @Override
    protected void fill() {
        var jill = person("Jill", "Moreau");
        parts().notes().write(jill.id(), jill.called(), LocalDate.of(2026, 11, 10), "Plays golf most Sundays.");
        person("Sana", "Kaur");
    }

    @Test
    void aCardInTheTrashIsBroughtBackWithItsNotes() {
        keys("Ctrl+2");
        keys("J");
        until(() -> lookup(".card-name").queryTextInputControl().getText().equals("Jill Moreau"));
        keys("Delete");
        await().until(() -> parts().people().count() == 1);
        go("trash");
        see("Cards and notes rest here for 30 days.");
        see("Jill Moreau");
        picture("trash");
        assertThat(onWindow(() -> middle(lookup(".log-row .icon").query())))
                .isCloseTo(onWindow(() -> middle(lookup(".log-row").query())), within(1.5));
        keys("Enter");
        await().until(() -> parts().people().count() == 2 && parts().notes().count() == 1);
        see("The trash is empty.");
    }

    @Test
    void anyStepIsTakenBackFromTheHistory() {
        go("history");
        see("New card Sana Kaur");
        keys("Enter");
        await().until(() -> parts().people().count() == 1);
        see("taken back");
    }

    @Test
    void aSearchIsKeptUnderAName() {
        keys("Ctrl+2");
        write("/");
        write("golf");
        see("1 person");
        keys("Ctrl+D");
        write("Golfers");
        keys("Enter");
        see("Golfers");
        await().until(() -> parts().search().saved().all().size() == 1);
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    /// By way of the palette.
    private void go(String page) {
        keys("Ctrl+K");
        write(page);
        see("Do");
        keys("Enter");
    }
}
