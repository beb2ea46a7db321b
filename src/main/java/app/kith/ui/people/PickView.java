package app.kith.ui.people;

import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for a person: a field, and the people who fit. The caret stays in the field; the arrows choose, `Enter` takes.
final class PickView extends VBox {
    private static final double ROW = 52;

    private final Texts texts = Texts.of(PickView.class);
    /// Kept: what binds the field to it holds it weakly.
    private final PickModel model;
    private final Overlays overlays;
    private final Consumer<UUID> picked;
    private final TextField field = new TextField();
    private final ListView<PersonRow> list = new ListView<>();
    private final Label nobody = Forms.styled(new Label(), "muted", "pick-nobody");
    private boolean waiting;

    PickView(PickModel model, Overlays overlays, Consumer<UUID> picked) {
        this.model = model;
        this.overlays = overlays;
        this.picked = picked;
        field.setPromptText(texts.get("pick"));
        field.setAccessibleText(texts.get("pick"));
        field.textProperty().bindBidirectional(model.typed());
        field.textProperty().addListener((text, before, now) -> waiting = false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("list"));
        list.setCellFactory(made -> new Cell());
        list.setOnMouseClicked(click -> take());
        getStyleClass().add("pick");
        var head = new HBox(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        head.getStyleClass().add("pick-head");
        nobody.setWrapText(true);
        nobody.visibleProperty().bind(list.visibleProperty().not());
        nobody.managedProperty().bind(nobody.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        getChildren().setAll(head, list, nobody);
        // Heard even where nobody is found twice.
        model.found().addListener((Observable changed) -> show());
    }

    private void show() {
        var found = model.found().get();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(found.size() * ROW + 2);
        list.setVisible(!found.isEmpty());
        nobody.setText(texts.get(field.getText().isBlank() ? "pick.nobody" : "pick.none"));
        if (waiting) {
            take();
        }
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, field, () -> {});
    }

    private void key(KeyEvent event) {
        var at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            list.getSelectionModel()
                    .select(Math.clamp(at + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0,
                            Math.max(0, list.getItems().size() - 1)));
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            waiting = list.getItems().isEmpty();
            take();
        }
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlays.close();
            picked.accept(chosen.id());
        }
    }

    private static final class Cell extends ListCell<PersonRow> {
        private final Avatar avatar = new Avatar(32);
        private final Label name = Forms.styled(new Label(), "strong");
        private final Label work = Forms.quiet("");
        private final HBox row = new HBox(avatar, new VBox(name, work));

        Cell() {
            row.getStyleClass().add("pick-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PersonRow person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setGraphic(null);
                return;
            }
            avatar.show(person.colour(), person.initials(), null);
            name.setText(person.called());
            work.setText(Stream.of(person.title(), person.organisation())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
            setAccessibleText(person.called() + ", " + work.getText());
            setGraphic(row);
        }
    }
}
