package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The history of the book: each step with its time, and the way to take it back.
final class HistoryView extends VBox {
    private static final double ROW = 56;

    private final Texts texts = Texts.of(HistoryView.class);
    private final HistoryModel model;
    private final Dates dates;
    private final ListView<HistoryModel.Row> list = new ListView<>();
    private boolean entering;

    HistoryView(HistoryModel model, Dates dates) {
        this.model = model;
        this.dates = dates;
        getStyleClass().add("log-page");
        var head = Forms.styled(new VBox(Forms.title(texts.get("history")), Forms.quiet(texts.get("history.how"))),
                "log-head");
        list.getStyleClass().add("log-rows");
        list.setFixedCellSize(ROW);
        list.maxHeightProperty().bind(Bindings.size(list.getItems()).multiply(ROW).add(8));
        list.setAccessibleText(texts.get("history"));
        list.setCellFactory(made -> new Cell());
        list.setOnKeyPressed(pressed -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && chosen != null && chosen.standing()) {
                model.takeBack(chosen);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var empty = Forms.empty(texts.get("history.empty"), texts.get("history.empty.how"));
        getChildren().setAll(head, list, empty);
        empty.visibleProperty().bind(list.visibleProperty().not());
        empty.managedProperty().bind(empty.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        model.rows().addListener((rows, before, now) -> show(now));
        show(model.rows().get());
    }

    /// Puts the keyboard into the list, once there is one.
    void enter() {
        entering = !list.isVisible();
        list.requestFocus();
    }

    private void show(List<HistoryModel.Row> rows) {
        var at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.setVisible(!rows.isEmpty());
        list.getItems().setAll(rows);
        list.getSelectionModel().select(Math.min(at, rows.size() - 1));
        if (entering && list.isVisible()) {
            entering = false;
            list.requestFocus();
        }
    }

    private final class Cell extends ListCell<HistoryModel.Row> {
        private final Label name = Forms.styled(new Label(), "medium");
        private final Label more = Forms.quiet("");
        private final Label when = Forms.quiet("");
        private final Button back;
        private final HBox row;

        Cell() {
            getStyleClass().add("log-cell");
            more.managedProperty().bind(more.textProperty().isNotEmpty());
            var words = Forms.styled(new VBox(name, more), "log-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            when.setMinWidth(USE_PREF_SIZE);
            back = Forms.button(texts.get("history.take.back"), () -> model.takeBack(getItem()));
            back.setMinWidth(USE_PREF_SIZE);
            row = Forms.styled(new HBox(words, when, back), "log-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HistoryModel.@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(item.name());
            name.getStyleClass().remove("log-undone");
            if (!item.standing()) {
                name.getStyleClass().add("log-undone");
            }
            more.setText(more(item));
            when.setText(dates.moment(item.when()));
            back.setVisible(item.standing());
            back.setManaged(item.standing());
            setAccessibleText(texts.get("history.row", item.name(), dates.moment(item.when()), more.getText()));
            setGraphic(row);
        }

        private String more(HistoryModel.Row item) {
            if (!item.kept().isEmpty()) {
                return texts.get("history.kept", item.kept());
            }
            return item.standing() ? "" : texts.get("history.undone");
        }
    }
}
