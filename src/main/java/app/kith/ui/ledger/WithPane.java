package app.kith.ui.ledger;

import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks whose entries are to be shown: a field, and the people whose names fit. The caret stays in the field; the arrows choose,
/// `Enter` takes.
final class WithPane extends VBox {
    private static final double ROW = 36;
    private static final int MOST = 8;

    private final Texts texts = Texts.of(WithPane.class);
    private final EntriesModel model;
    private final Overlays overlays;
    private final Consumer<PersonRow> picked;
    private final TextField field = new TextField();
    private final ListView<PersonRow> list = new ListView<>();
    private final Label nobody = Forms.styled(new Label(), "muted");
    private boolean waiting;

    WithPane(EntriesModel model, Overlays overlays, Consumer<PersonRow> picked) {
        this.model = model;
        this.overlays = overlays;
        this.picked = picked;
        getStyleClass().add("with-pane");
        field.setPromptText(texts.get("with.prompt"));
        field.setAccessibleText(texts.get("with.prompt"));
        field.textProperty().addListener((text, before, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("filter.with"));
        list.setCellFactory(made -> new Cell());
        list.setOnMouseClicked(click -> take());
        nobody.setText(texts.get("with.nobody"));
        getChildren().setAll(field, list, nobody);
        show(List.of());
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, field, () -> {});
    }

    private void find(String typed) {
        waiting = false;
        model.called(typed, MOST, this::show);
    }

    private void show(List<PersonRow> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(found.size() * ROW + 2);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        nobody.setVisible(found.isEmpty() && !field.getText().isBlank());
        nobody.setManaged(nobody.isVisible());
        if (waiting) {
            take();
        }
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            event.consume();
            int last = Math.max(0, list.getItems().size() - 1);
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            // Whoever types fast and presses Enter means the one who is still being looked for.
            waiting = list.getItems().isEmpty();
            take();
        }
    }

    private void take() {
        PersonRow chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlays.close();
            picked.accept(chosen);
        }
    }

    private static final class Cell extends ListCell<PersonRow> {
        private final Label name = Forms.styled(new Label(), "strong");
        private final Label work = Forms.quiet("");
        private final HBox row = Forms.styled(new HBox(name, work), "with-row");

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PersonRow person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setGraphic(null);
                return;
            }
            name.setText(person.called());
            work.setText(person.organisation());
            setAccessibleText(MomentWords.sentence(person.called(), person.organisation()));
            setGraphic(row);
        }
    }
}
