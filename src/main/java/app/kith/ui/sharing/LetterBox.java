package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.LetterCard;
import app.kith.sharing.Share;
import app.kith.ui.kit.Autosave;
import app.kith.ui.kit.EditableText;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fifth step: each letter as it would leave, editable, with what speaks against it and the ways out.
final class LetterBox extends VBox {
    private final Texts texts = Texts.of(LetterBox.class);
    private final ComposerModel model;
    private final Leaving leaving;
    private final Runnable saveAll;
    private final VBox asked = Forms.styled(new VBox(), "asked");
    private final FlowPane tabs = Forms.styled(new FlowPane(), "letter-tabs");
    private final Label to = Forms.quiet("");
    private final EditableText subject;
    private final TextArea text = new TextArea();
    private final Autosave textSave;
    private final Button byHand;
    private final VBox objections = Forms.styled(new VBox(), "objections");
    private final HBox ways = new HBox();
    private final VBox letterSide;
    private final Label none = Forms.styled(new Label(), "muted");
    private Optional<UUID> shown = Optional.empty();

    /// @param leaving the ways out
    /// @param saveWords saves what is still being typed elsewhere on the page
    LetterBox(ComposerModel model, Leaving leaving, Runnable saveWords) {
        this.model = model;
        this.saveAll = () -> {
            saveWords.run();
            save();
        };
        this.leaving = leaving;
        getStyleClass().add("letters");
        subject = new EditableText(texts.get("subject"), typed -> shown.ifPresent(id -> model.editLetter(id,
                letter -> letter.withSubject(typed.isBlank() ? null : typed), this::failed)), model::left);
        subject.getStyleClass().add("strong");
        HBox.setHgrow(subject, Priority.ALWAYS);
        text.setWrapText(true);
        text.setAccessibleText(texts.get("letter"));
        text.getStyleClass().addAll("in-place", "letter-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        textSave = new Autosave(text, typed -> shown.ifPresent(
                id -> model.editLetter(id, letter -> letter.withText(typed.isBlank() ? null : typed), this::failed)),
                model::left);
        byHand = Forms.styled(Forms.button(texts.get("letter.reset"), this::reset), "chip", "plain");
        ways.getStyleClass().add("buttons");
        var subjectLine = Forms.styled(new HBox(Forms.quiet(texts.get("subject")), subject), "subject-line");
        var paper = Forms.styled(new VBox(to, subjectLine, Forms.styled(new Region(), "paper-rule"), text, byHand),
                "letter-paper");
        VBox.setVgrow(paper, Priority.ALWAYS);
        var hint = Forms.quiet(texts.get("letter.hint"));
        hint.setWrapText(true);
        letterSide = Forms.styled(new VBox(tabs, paper, objections, ways, hint), "letter-side");
        VBox.setVgrow(letterSide, Priority.ALWAYS);
        none.setText(texts.get("letters.none"));
        none.setWrapText(true);
        getChildren().setAll(asked, Forms.section(texts.get("step.letters")), none, letterSide);
        model.sheet().addListener((sheet, before, now) -> show());
        model.current().addListener((current, before, now) -> show());
        show();
    }

    /// Saves what is not saved yet.
    void save() {
        subject.autosave().flush();
        textSave.flush();
    }

    /// Puts the caret into the letter.
    void enter() {
        text.requestFocus();
    }

    /// Hands the letter that is shown to the mail program and goes on to the next; one that may not leave stays, and the keyboard
    /// goes to what stops it.
    void leave() {
        saveAll.run();
        model.settled(() -> model.card().ifPresent(card -> {
            if (card.ready() && card.share().isEmpty()) {
                leaving.mail(card);
                model.next();
            } else {
                objections.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
            }
        }));
    }

    private void show() {
        ask();
        List<LetterCard> cards = model.sheet().get().cards();
        tabs.getChildren().setAll(cards.stream().map(this::tab).toList());
        present(tabs, cards.size() > 1);
        Optional<LetterCard> card = model.card();
        present(letterSide, card.isPresent());
        present(none, card.isEmpty());
        boolean other = !card.map(each -> each.letter().id()).equals(shown);
        if (other) {
            save();
            shown = card.map(each -> each.letter().id());
        }
        card.ifPresent(each -> show(each, other));
    }

    private void show(LetterCard card, boolean other) {
        to.setText(texts.get("letter.to", leaving.address(card).orElse(texts.get("letter.nowhere"))));
        if (other) {
            subject.autosave().begin(card.composed().subject());
            textSave.begin(card.composed().text());
        } else {
            subject.autosave().show(card.composed().subject());
            textSave.show(card.composed().text());
        }
        present(byHand, card.letter().text() != null || card.letter().subject() != null);
        Optional<Share> share = card.share();
        objections.getChildren()
                .setAll(share.isPresent()
                        ? List.of(new SharedRow(model, card, share.get()))
                        : card.objections()
                                .stream()
                                .filter(objection -> objection.stops(card.letter())
                                        || !card.letter().overridden().contains(objection.kind()))
                                .map(objection -> new ObjectionRow(model, card, objection))
                                .toList());
        ways.getChildren().setAll(leaving.buttons(card, saveAll));
        present(ways, share.isEmpty());
    }

    private ToggleButton tab(LetterCard card) {
        String given = card.contact().name().given();
        var tab = new ToggleButton(given.isEmpty() ? card.contact().called() : given);
        tab.setAccessibleText(texts.get("letter.of", card.contact().called()));
        tab.setSelected(Objects.equals(model.current().get(), Optional.of(card.letter().id())));
        tab.setOnAction(pressed -> {
            save();
            model.show(card.letter().id());
            tab.setSelected(true);
        });
        return tab;
    }

    private void ask() {
        asked.getChildren()
                .setAll(model.sheet().get().asked().stream().map(each -> new AskedRow(model, each)).toList());
        model.due().forEach(each -> asked.getChildren().add(new DueRow(model, each)));
        present(asked, !asked.getChildren().isEmpty());
    }

    private void reset() {
        shown.ifPresent(id -> {
            textSave.flush();
            model.editLetter(id, letter -> letter.withText(null).withSubject(null), () -> {});
            model.left();
        });
    }

    private void failed() {
        subject.autosave().failed();
        textSave.failed();
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
