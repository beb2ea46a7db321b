package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The trash: what lies there since when, and the way back.
final class TrashView extends VBox {
    private static final double ROW = 56;

    private final Texts texts = Texts.of(TrashView.class);
    private final TrashModel model;
    private final Dates dates;
    private final ListView<TrashModel.Row> list = new ListView<>();
    private boolean entering;

    TrashView(TrashModel model, Dates dates) {
        this.model = model;
        this.dates = dates;
        getStyleClass().add("log-page");
        var head = Forms.styled(new VBox(Forms.title(texts.get("trash")), Forms.quiet(texts.get("trash.how"))),
                "log-head");
        list.getStyleClass().add("log-rows");
        list.setFixedCellSize(ROW);
        list.maxHeightProperty().bind(Bindings.size(list.getItems()).multiply(ROW).add(8));
        list.setAccessibleText(texts.get("trash"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(made -> new Cell());
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                model.restore(List.copyOf(list.getSelectionModel().getSelectedItems()));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var empty = Forms.empty(texts.get("trash.empty"), texts.get("trash.empty.how"));
        getChildren().setAll(head, list, empty);
        model.rows().addListener((rows, before, now) -> show(now));
        empty.visibleProperty().bind(list.visibleProperty().not());
        empty.managedProperty().bind(empty.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        show(model.rows().get());
    }

    /// Puts the keyboard into the list, once there is one.
    void enter() {
        entering = !list.isVisible();
        list.requestFocus();
    }

    private void show(List<TrashModel.Row> rows) {
        list.setVisible(!rows.isEmpty());
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        if (entering && list.isVisible()) {
            entering = false;
            list.requestFocus();
        }
    }

    private final class Cell extends ListCell<TrashModel.Row> {
        private final Label called = Forms.styled(new Label(), "strong");
        private final Label more = Forms.quiet("");
        private final Label when = Forms.quiet("");
        private final HBox sign = Forms.styled(new HBox(), "log-sign");
        private final HBox row;

        Cell() {
            getStyleClass().add("log-cell");
            more.managedProperty().bind(more.textProperty().isNotEmpty());
            var words = Forms.styled(new VBox(called, more), "log-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            when.setMinWidth(USE_PREF_SIZE);
            var restore = Forms.button(texts.get("trash.restore"), () -> model.restore(List.of(getItem())));
            restore.setMinWidth(USE_PREF_SIZE);
            row = Forms.styled(new HBox(sign, words, when, restore), "log-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TrashModel.@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            sign.getChildren().setAll(Icons.of(item.note() ? Feather.EDIT_3 : Feather.USER));
            called.setText(item.called());
            more.setText(item.more());
            when.setText(dates.moment(item.when()));
            setAccessibleText(texts.get(item.note() ? "trash.row.note" : "trash.row", item.called(), item.more(),
                    dates.moment(item.when())));
            setGraphic(row);
        }
    }
}
