package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.LetterCard;
import app.kith.sharing.LetterDraft;
import app.kith.sharing.LetterTemplate;
import app.kith.ui.kit.EditableArea;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The second and third step: the user's own words, for all and for each, and what the user is up to.
final class WordsBox extends VBox {
    private final Texts texts = Texts.of(WordsBox.class);
    private final ComposerModel model;
    private final EditableArea words;
    private final EditableArea own;
    private final EditableArea upTo;
    private final EditableArea question;
    private final CheckBox telling = new CheckBox();
    private final CheckBox asking = new CheckBox();
    private final Label ownName = Forms.styled(new Label(), "field-name");
    private final MenuButton matters = new MenuButton();
    private final MenuButton template = new MenuButton();
    private final VBox ownBox;
    private final VBox questionBox;
    private Optional<UUID> draft = Optional.empty();
    private Optional<UUID> letter = Optional.empty();
    private boolean showing;

    WordsBox(ComposerModel model) {
        this.model = model;
        getStyleClass().add("steps");
        words = area("words", typed -> model.edit(each -> each.withWords(typed), this::failed));
        upTo = area("upto", typed -> model.edit(each -> each.withUpTo(typed), this::failed));
        own = area("own", typed -> letter
                .ifPresent(id -> model.editLetter(id, each -> each.withOwn(typed), this::failed)));
        question = area("question", typed -> letter
                .ifPresent(id -> model.editLetter(id, each -> each.withQuestion(typed), this::failed)));
        toggles();
        var hint = Forms.quiet(texts.get("words.hint"));
        hint.setWrapText(true);
        ownBox = boxed(ownName, own);
        var head = new HBox(Forms.styled(new Label(texts.get("question")), "field-name"), Forms.gap(), matters);
        questionBox = boxed(Forms.styled(head, "field-head"), question);
        matters.setText(texts.get("matters"));
        matters.getStyleClass().add("quiet-menu");
        template.getStyleClass().add("quiet-menu");
        template.setText(texts.get("template"));
        template.showingProperty().addListener((shown, before, now) -> {
            if (now) {
                model.templates(this::offerTemplates);
            }
        });
        var wordsHead = new HBox(Forms.section(texts.get("step.words")), Forms.gap(), template);
        getChildren().setAll(
                Forms.styled(new VBox(Forms.styled(wordsHead, "field-head"), boxed(words), hint, ownBox), "step"),
                Forms.styled(new VBox(Forms.section(texts.get("step.you")), boxed(telling, upTo), asking, questionBox),
                        "step"));
        model.sheet().addListener((sheet, before, now) -> show());
        model.current().addListener((current, before, now) -> show());
        show();
    }

    /// Puts the caret where the words begin.
    void enter() {
        words.requestFocus();
    }

    /// Saves what is not saved yet.
    void save() {
        List.of(words, own, upTo, question).forEach(area -> area.autosave().flush());
    }

    private EditableArea area(String key, Consumer<String> save) {
        return new EditableArea(texts.get(key), save, model::left);
    }

    private void toggles() {
        telling.setText(texts.get("telling"));
        asking.setText(texts.get("asking"));
        telling.selectedProperty().addListener((selected, before, now) -> {
            if (!showing) {
                model.edit(each -> each.withTelling(now), () -> {});
                model.left();
            }
        });
        asking.selectedProperty().addListener((selected, before, now) -> {
            if (!showing) {
                model.edit(each -> each.withAsking(now), () -> {});
                model.left();
            }
        });
    }

    private void show() {
        showing = true;
        setDisable(model.sheet().get().article().isEmpty());
        Optional<LetterDraft> read = model.sheet().get().draft();
        boolean other = !read.map(LetterDraft::id).equals(draft);
        draft = read.map(LetterDraft::id);
        put(words, read.map(LetterDraft::words).orElse(""), other);
        put(upTo, read.map(LetterDraft::upTo).orElse(""), other);
        telling.setSelected(read.map(LetterDraft::telling).orElse(true));
        asking.setSelected(read.map(LetterDraft::asking).orElse(true));
        upTo.setDisable(!telling.isSelected());
        show(model.card());
        showing = false;
    }

    private void show(Optional<LetterCard> card) {
        boolean other = !card.map(shown -> shown.letter().id()).equals(letter);
        if (other) {
            own.autosave().flush();
            question.autosave().flush();
            letter = card.map(shown -> shown.letter().id());
        }
        present(ownBox, card.isPresent());
        present(questionBox, card.isPresent() && asking.isSelected());
        card.ifPresent(shown -> {
            ownName.setText(texts.get("own.for", first(shown)));
            own.setAccessibleText(ownName.getText());
            put(own, shown.letter().own(), other);
            put(question, shown.letter().question(), other);
            question.setPromptText(shown.question());
            if (other) {
                model.matters(shown, this::offer);
            }
        });
    }

    private void offer(List<String> known) {
        matters.getItems().setAll(known.stream().map(matter -> {
            var item = new MenuItem(matter);
            item.setOnAction(chosen -> model.card().ifPresent(card -> model.ask(card, matter)));
            return item;
        }).toList());
        present(matters, !known.isEmpty());
    }

    private void offerTemplates(List<LetterTemplate> all) {
        var usual = new MenuItem(texts.get("template.usual"));
        usual.setOnAction(chosen -> model.edit(each -> each.withTemplate(null), () -> {}));
        template.getItems().setAll(usual);
        all.forEach(each -> {
            var item = new MenuItem(each.name());
            item.setOnAction(chosen -> model.edit(before -> before.withTemplate(each.id()), () -> {}));
            template.getItems().add(item);
        });
    }

    private void failed() {
        List.of(words, own, upTo, question).forEach(area -> area.autosave().failed());
    }

    private static void put(EditableArea area, String text, boolean other) {
        if (other && !area.isFocused()) {
            area.autosave().begin(text);
        } else {
            area.autosave().show(text);
        }
    }

    private static String first(LetterCard card) {
        String given = card.contact().name().given();
        return given.isEmpty() ? card.contact().called() : given;
    }

    private static VBox boxed(Node... content) {
        return Forms.styled(new VBox(content), "words-box");
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
