package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.LetterCard;
import app.kith.sharing.mail.MailAddress;
import app.kith.ui.kit.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The buttons below a letter: the ways it can leave.
///
/// @param departures where they lead
record Leaving(ComposerModel model, Departures departures) {
    /// The address a letter goes to, if its contact has one.
    Optional<String> address(LetterCard card) {
        return departures.means().mailing().address(card).map(MailAddress::address);
    }

    /// The ways that are open to a letter; none is pressed while something stops it.
    ///
    /// @param save saves what is still being typed, which then leaves too
    List<Node> buttons(LetterCard card, Runnable save) {
        var buttons = new ArrayList<Node>();
        boolean addressed = address(card).isPresent();
        boolean served = departures.server().isPresent();
        if (addressed && served) {
            buttons.add(button("way.send", true, card, (article, letter) -> departures.send(article, List.of(letter)),
                    save));
        }
        if (addressed) {
            buttons.add(button("way.mail", !served, card, departures::mail, save));
            buttons.add(button("way.eml", false, card, departures::file, save));
        }
        buttons.add(button("way.copy", !addressed, card, (article, letter) -> copy(letter), save));
        return buttons;
    }

    /// Hands a letter to the mail program.
    void mail(LetterCard card) {
        model.sheet().get().article().ifPresent(article -> departures.mail(article, card));
    }

    private Button button(
            String key,
            boolean first,
            LetterCard card,
            BiConsumer<Article, LetterCard> way,
            Runnable save) {
        String name = texts().get(key);
        Runnable action = () -> {
            save.run();
            model.settled(() -> {
                Optional<LetterCard> now = model.card(card.letter().id()).filter(LetterCard::ready);
                model.sheet().get().article().ifPresent(article -> now.ifPresent(ready -> way.accept(article, ready)));
            });
        };
        Button button = first ? Forms.primary(name, action) : Forms.button(name, action);
        button.setDisable(!card.ready());
        return button;
    }

    /// Asks where the letter is going to be pasted, then puts it on the clipboard.
    private void copy(LetterCard card) {
        var where = new TextField();
        where.setPromptText(texts().get("copy.prompt"));
        Runnable copy = () -> {
            model.desk().overlays().close();
            model.sheet().get().article().ifPresent(article -> departures.copy(article, card, where.getText().strip()));
        };
        where.setOnAction(entered -> copy.run());
        HBox.setHgrow(where, Priority.ALWAYS);
        var pane = Forms.styled(new VBox(Forms.field(texts().get("copy.where"), where),
                Forms.styled(new HBox(Forms.primary(texts().get("way.copy"), copy)), "buttons")), "small-pane");
        model.desk().overlays().show(pane, where, () -> {});
    }

    private static Texts texts() {
        return Texts.of(Leaving.class);
    }
}
