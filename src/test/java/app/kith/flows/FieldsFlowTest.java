package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.book.StepName;
import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.PartialDate;
import app.kith.testing.WindowTest;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// Every field of a card is edited in place and is there again at the next start.
class FieldsFlowTest extends WindowTest {
    private UUID ana = new UUID(0, 0);

    @Override
    protected void fill() {
        ana = person("Ana", "Souza").id();
        var zoe = person("Zoe", "Zander");
        parts().people()
                .edit(StepName.of("step.card", "Zoe Zander"), zoe.id(), card -> card.withAbout(
                        card.about()
                                .withAnniversaries(List.of(new Anniversary("wedding", new PartialDate(2011, 6, 4))))));
    }

    @Test
    void everyFieldIsEditedInPlaceAndStaysOverARestart() throws Exception {
        keys("Ctrl+2");
        until(() -> lookup(".card-name").queryTextInputControl().getText().equals("Ana Souza"));
        keys("F2");
        write("Dr. Ana Maria Souza");
        keys("Tab");
        keys("Tab");
        write("Chief Executive");
        keys("Tab");
        write("Northlight PR");
        add(0, "ana@northlight.example");
        add(1, "+351 21 123 4567");
        add(2, "https://northlight.example/ana");
        add(4, "12 April 1985");
        keys("Ctrl+Enter");
        await().until(() -> ana().about().birthday() != null);
        add(5, "Chamber mixer");
        add(6, "Both sail on Sundays");
        add(7, "golf");
        keys("Ctrl+Enter");
        await().until(() -> !ana().about().tags().isEmpty());
        check();
        restart();
        see("Dr. Ana Maria Souza");
        see("Northlight PR");
        see("ana@northlight.example");
        see("Chamber mixer");
        see("Both sail on Sundays");
        check();
    }

    @Test
    void aPauseBetweenTwoWordsDoesNotMoveTheCaret() {
        keys("Ctrl+2");
        until(() -> name().equals("Ana Souza"));
        keys("F2", "Tab", "Tab", "Tab");
        write("Northlight ");
        await().until(() -> ana().work().organisation().equals("Northlight"));
        settle();
        write("PR");
        keys("Ctrl+Enter");
        await().until(() -> ana().work().organisation().equals("Northlight PR"));
    }

    @Test
    void whatIsNoDateIsKeptWithTheReasonBesideIt() {
        keys("Ctrl+2");
        until(() -> lookup(".card-name").queryTextInputControl().getText().equals("Ana Souza"));
        add(4, "some day in spring");
        see("This is not understood as a date yet");
        assertThat(typed()).isEqualTo("some day in spring");
        assertThat(ana().about().birthday()).isNull();
    }

    @Test
    void whatIsNoDateIsThereAgainWhenItsCardIsOpenedAgain() {
        keys("Ctrl+2");
        until(() -> name().equals("Ana Souza"));
        add(4, "some day in spring");
        see("This is not understood as a date yet");
        keys("Ctrl+Enter", "J");
        until(() -> name().equals("Zoe Zander"));
        assertThat(birthday()).isEmpty();
        seeNoMore("This is not understood as a date yet");
        keys("K");
        until(() -> birthday().equals("some day in spring"));
        see("This is not understood as a date yet");
        assertThat(ana().about().birthday()).isNull();
    }

    @Test
    void aDayAmongSeveralThatIsNotUnderstoodIsThereAgainToo() {
        keys("Ctrl+2");
        until(() -> name().equals("Ana Souza"));
        keys("J");
        until(() -> name().equals("Zoe Zander"));
        var day = row("2011");
        onWindow(() -> {
            day.requestFocus();
            day.setText("when we met");
            return true;
        });
        keys("Ctrl+Enter");
        see("This is not understood as a date yet");
        keys("K");
        until(() -> name().equals("Ana Souza"));
        keys("J");
        until(() -> name().equals("Zoe Zander"));
        see("This is not understood as a date yet");
        assertThat(row("when we met").getText()).isEqualTo("when we met");
    }

    @Test
    void wordsSearchedForAreMarkedInTheFieldsUntilOneIsEdited() {
        keys("Ctrl+2");
        until(() -> name().equals("Ana Souza"));
        keys("Ctrl+F");
        write("zander");
        until(() -> name().equals("Zoe Zander"));
        until(() -> marks() == 1);
        picture("field-marked");
        keys("Enter");
        until(() -> name().equals("Zoe Zander") && marks() == 1);
        keys("F2");
        until(() -> marks() == 0);
        keys("Ctrl+Enter");
        until(() -> marks() == 1);
    }

    private int marks() {
        return lookup(".card-name .mark-box").queryAll().size();
    }

    private String name() {
        return lookup(".card-name").queryTextInputControl().getText();
    }

    private String birthday() {
        return lookup(".text-field").queryAllAs(TextField.class)
                .stream()
                .filter(field -> "Birthday".equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private TextField row(String text) {
        return lookup(".front-rows .text-field").queryAllAs(TextField.class)
                .stream()
                .filter(field -> field.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private void check() {
        var card = ana();
        assertThat(card.called()).isEqualTo("Dr. Ana Maria Souza");
        assertThat(card.name().family()).isEqualTo("Souza");
        assertThat(card.work().title()).isEqualTo("Chief Executive");
        assertThat(card.work().organisation()).isEqualTo("Northlight PR");
        assertThat(card.reach().emails()).extracting("address").containsExactly("ana@northlight.example");
        assertThat(card.reach().phones()).extracting("number").containsExactly("+351 21 123 4567");
        assertThat(card.reach().links()).extracting("address").containsExactly("https://northlight.example/ana");
        assertThat(card.about().birthday()).isEqualTo(new PartialDate(1985, 4, 12));
        assertThat(card.met().where()).isEqualTo("Chamber mixer");
        assertThat(card.about().common()).isEqualTo("Both sail on Sundays");
        assertThat(card.about().tags()).containsExactly("golf");
    }

    /// Takes an item of the menu of what can be added, and types into the field that comes.
    private void add(int item, String text) {
        keys("Ctrl+I");
        var before = onWindow(() -> stage().getScene().getFocusOwner());
        onWindow(() -> {
            var menu = lookup(".add-field").queryAs(MenuButton.class);
            menu.hide();
            MenuItem chosen = menu.getItems().get(item);
            chosen.fire();
            return true;
        });
        until(() -> !java.util.Objects.equals(stage().getScene().getFocusOwner(), before));
        write(text);
        settle();
    }

    private Contact ana() {
        return parts().people().find(ana).orElseThrow();
    }
}
