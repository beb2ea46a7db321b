package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.book.StepName;
import app.kith.notes.Note;
import app.kith.people.Contact;
import app.kith.people.PeopleOrder;
import app.kith.testing.WindowTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Cards and the notes on their backs, from the keyboard.
class CardFlowTest extends WindowTest {
    private UUID jill = new UUID(0, 0);

    @Override
    protected void fill() {
        var moreau = person("Jill", "Moreau");
        jill = moreau.id();
        parts().notes().write(jill, moreau.called(), LocalDate.of(2026, 11, 10), "Plays golf most Sundays.");
        person("Tunde", "Okafor");
        person("Sana", "Kaur");
    }

    @Test
    void theGolferIsFoundAndANoteIsJottedWithoutAMouse() throws Exception {
        write("/");
        write("golf");
        see("Plays golf most Sundays.");
        see("1 person · 1 note");
        keys("Enter");
        keys("Ctrl+J");
        write("Asked about the club house");
        keys("Ctrl+Enter");
        await().until(() -> texts().contains("Asked about the club house"));
        keys("Ctrl+Z");
        await().until(() -> !texts().contains("Asked about the club house"));
        keys("Ctrl+Shift+Z");
        await().until(() -> texts().contains("Asked about the club house"));
        restart();
        see("Asked about the club house");
        see("Plays golf most Sundays.");
    }

    @Test
    void whatIsTypedIsInTheBookHalfASecondLater() {
        open("Jill Moreau");
        keys("Ctrl+J");
        write("needs: a copywriter");
        await().until(() -> texts().contains("needs: a copywriter"));
        assertThat(typed()).isEqualTo("needs: a copywriter");
    }

    @Test
    void escStepsBackWithoutLosingAWord() {
        open("Jill Moreau");
        keys("Ctrl+J");
        write("likes: opera");
        keys("Esc");
        await().until(() -> texts().contains("likes: opera"));
        see("opera");
        until(() -> stage().getScene().getFocusOwner() instanceof ListView);
    }

    @Test
    void aNameTypedOverIsSavedAsTypedAndTakenBackInOneStep() {
        open("Jill Moreau");
        keys("F2");
        until(() -> typed().equals("Jill Moreau"));
        write("Jill Delacroix");
        await().until(() -> jill().name().family().equals("Delacroix"));
        write("-Moreau");
        keys("Ctrl+Enter");
        await().until(() -> jill().name().family().equals("Delacroix-Moreau"));
        keys("Ctrl+Z");
        await().until(() -> jill().called().equals("Jill Moreau"));
        see("Jill Moreau");
        seeNoMore("Delacroix");
    }

    @Test
    void whatCouldNotBeSavedBeforeAnotherCardIsOpenedIsSavedLater() {
        open("Jill Moreau");
        refuse("contact", "called LIKE '%Delacroix'");
        keys("F2");
        write("Jill Delacroix");
        see("This could not be saved.");
        keys("Esc", "J");
        openIs("Okafor");
        see("It is kept and tried again.");
        refuseNoMore("contact");
        keys("F2");
        write("Tunde O.");
        await().until(() -> jill().called().equals("Jill Delacroix"));
    }

    @Test
    void aNoteThatCouldNotBeSavedBeforeAnotherCardIsOpenedIsSavedLater() {
        open("Jill Moreau");
        refuse("note", "content LIKE 'Sails%'");
        keys("Ctrl+J");
        write("Sails on Sundays");
        see("could not be saved");
        keys("Esc");
        until(() -> stage().getScene().getFocusOwner() instanceof ListView);
        keys("J");
        openIs("Okafor");
        see("It is kept and tried again.");
        refuseNoMore("note");
        keys("Ctrl+J");
        write("Paints");
        await().until(() -> texts().contains("Sails on Sundays"));
        assertThat(parts().notes().of(jill)).hasSize(2);
    }

    /// Lets the book refuse some rows, as a disk without room refuses all.
    private void refuse(String table, String rows) {
        parts().book()
                .write(StepName.of("step.note", ""), writer -> writer.execute(
                        "ALTER TABLE " + table + " ADD CONSTRAINT refused CHECK NOT (" + rows + ")"));
    }

    private void refuseNoMore(String table) {
        parts().book()
                .write(StepName.of("step.note", ""),
                        writer -> writer.execute("ALTER TABLE " + table + " DROP CONSTRAINT refused"));
    }

    @Test
    void jAndKGoFromCardToCard() {
        open("Sana Kaur");
        keys("J");
        openIs("Moreau");
        keys("J");
        openIs("Okafor");
        keys("K");
        openIs("Moreau");
    }

    @Test
    void oneLineMakesACardAndOpensIt() {
        keys("Ctrl+N");
        write("Ana Souza, CEO @Northlight ana@northlight.example #golf");
        see("ana@northlight.example");
        keys("Enter");
        openIs("Souza");
        await().until(() -> parts().people().count() == 4);
        assertThat(contact("Ana Souza").work().organisation()).isEqualTo("Northlight");
        assertThat(contact("Ana Souza").about().tags()).containsExactly("golf");
    }

    @Test
    void thePictureOfAPastedVcardIsKept() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        var content = new ClipboardContent();
        content.putString("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Souza\nPHOTO;ENCODING=b;TYPE=JPEG:"
                + Base64.getEncoder().encodeToString(bytes.toByteArray()) + "\nEND:VCARD\n");
        onWindow(() -> Clipboard.getSystemClipboard().setContent(content));
        keys("Ctrl+N", "Ctrl+V");
        see("Ana Souza");
        keys("Enter");
        openIs("Souza");
        assertThat(contact("Ana Souza").photo()).isNotNull();
        assertThat(parts().photos().jpeg(Objects.requireNonNull(contact("Ana Souza").photo()))).isPresent();
    }

    @Test
    void aLikelyDoubleIsShownWhileTypingAndOpenedInstead() {
        keys("Ctrl+N");
        write("Jill Moreau");
        see("has the same name");
        keys("Tab");
        keys("Enter");
        openIs("Moreau");
        assertThat(parts().people().count()).isEqualTo(3);
        keys("Ctrl+N");
        until(() -> typed().equals("Jill Moreau"));
    }

    @Test
    void severalAreTaggedTrashedAndBroughtBack() {
        open("Jill Moreau");
        keys("Ctrl+A");
        see("3 people selected");
        keys("Delete");
        await().until(() -> parts().people().count() == 0);
        keys("Ctrl+Z");
        await().until(() -> parts().people().count() == 3);
        see("Sana Kaur");
        assertThat(texts()).contains("Plays golf most Sundays.");
    }

    @Test
    void aNarrowCardIsTurnedOver() {
        size(900, 600);
        open("Jill Moreau");
        see("Turn over");
        seeNoMore("Back of the card");
        keys("T");
        see("Back of the card");
        see("Plays golf most Sundays.");
        keys("T");
        seeNoMore("Back of the card");
    }

    private void open(String called) {
        keys("Ctrl+2");
        until(() -> stage().getScene().getFocusOwner() instanceof ListView<?> list && !list.getItems().isEmpty());
        openIs("Kaur");
        for (var row = 0; row < 3 && !openCard().equals(called); row++) {
            var before = openCard();
            keys("J");
            until(() -> !openCard().equals(before));
        }
        openIs(called);
    }

    private void openIs(String name) {
        until(() -> openCard().contains(name));
    }

    /// The name on the card that is open.
    private String openCard() {
        return lookup(".card-name").queryTextInputControl().getText();
    }

    private Contact jill() {
        return parts().people().find(jill).orElseThrow();
    }

    private Contact contact(String called) {
        var people = parts().people();
        return people.all(people.ids(PeopleOrder.NAME))
                .stream()
                .filter(contact -> contact.called().equals(called))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return parts().notes().of(jill).stream().map(Note::text).toList();
    }
}
