package app.kith.ui.sharing;

import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Suggestions;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fourth step: who would love the article, and anybody else by name.
final class WhoBox extends VBox {
    private final Texts texts = Texts.of(WhoBox.class);
    private final ComposerModel model;
    private final ListView<Candidate> list = new ListView<>();
    private final Label chosen = Forms.quiet("");
    private final Label nobody = Forms.styled(new Label(), "muted");
    private final TextField other = new TextField();

    WhoBox(ComposerModel model) {
        this.model = model;
        getStyleClass().add("who");
        var head = Forms.styled(new HBox(Forms.section(texts.get("step.who")), Forms.gap(), chosen), "who-head");
        list.setCellFactory(made -> new CandidateCell(model.desk().dates()));
        list.setAccessibleText(texts.get("step.who"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> toggle());
        VBox.setVgrow(list, Priority.ALWAYS);
        nobody.setWrapText(true);
        nobody.getStyleClass().add("who-nobody");
        other.setPromptText(texts.get("who.other"));
        other.setAccessibleText(texts.get("who.other"));
        other.setOnAction(entered -> model.desk()
                .background()
                .run(() -> model.called(other.getText()), found -> found.stream().findFirst().ifPresent(this::add)));
        new Suggestions<PersonRow>(other, model.desk().background(), (text, caret) -> model.called(text)
                .stream()
                .map(person -> new Suggestions.Offer<>(person, person.called(), person.organisation()))
                .toList(), this::add);
        var foot = Forms.styled(new HBox(other), "who-foot");
        HBox.setHgrow(other, Priority.ALWAYS);
        getChildren().setAll(head, nobody, list, foot);
        model.candidates().addListener((candidates, before, now) -> show(now));
        show(model.candidates().get());
    }

    /// Puts the selection on the first of them.
    void enter() {
        if (list.getItems().isEmpty()) {
            other.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void show(List<Candidate> now) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, now.size() - 1)));
        long letters = now.stream().filter(Candidate::chosen).count();
        chosen.setText(letters == 0 ? "" : texts.get("who.chosen", letters));
        boolean article = model.sheet().get().article().isPresent();
        nobody.setText(texts.get(article ? "who.nobody" : "who.first"));
        nobody.setVisible(now.isEmpty());
        nobody.setManaged(now.isEmpty());
        other.setDisable(!article);
        list.setVisible(!now.isEmpty());
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            toggle();
        }
    }

    private void toggle() {
        Candidate item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            model.choose(item.person(), !item.chosen());
        }
    }

    private void add(PersonRow person) {
        other.clear();
        model.add(person);
    }
}
