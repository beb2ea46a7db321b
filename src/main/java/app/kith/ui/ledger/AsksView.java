package app.kith.ui.ledger;

import app.kith.ledger.InABind.Fit;
import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of asks: a line for a need, below it who could help; else the asks, the user's and those of others.
final class AsksView extends VBox {
    private static final double ASK = 74;
    private static final double FIT = 60;

    private final Texts texts = Texts.of(AsksView.class);
    private final AsksModel model;
    private final TextField need = new TextField();
    private final ListView<AsksModel.Row> asks;
    private final ListView<Fit> fits;
    private final FlowPane buttons = new FlowPane();
    private boolean entering;

    /// @param log opens the ledger's line
    AsksView(AsksModel model, Dates dates, @Nullable Command log) {
        this.model = model;
        getStyleClass().add("asks-page");
        need.setPromptText(texts.get("bind.prompt"));
        need.textProperty().bindBidirectional(model.need());
        need.addEventFilter(KeyEvent.KEY_PRESSED, this::intoFits);
        asks = list(texts.get("asks"), ASK, () -> new AskCell(dates), model::open);
        fits = list(texts.get("bind.fits"), FIT, () -> new FitCell(dates), model::ask);
        var bind = new VBox(Forms.section(texts.get("bind")), need);
        bind.getStyleClass().add("bind");
        need.setAccessibleText(texts.get("bind.prompt"));
        var settled = new CheckBox(texts.get("asks.settled"));
        settled.selectedProperty().bindBidirectional(model.settled());
        buttons.getStyleClass().add("asks-buttons");
        var head = new HBox(Forms.title(texts.get("asks")), Forms.gap(), settled);
        head.getStyleClass().add("asks-head");
        if (log != null) {
            head.getChildren().add(Forms.button(log));
        }
        var noAsks = Forms.empty(texts.get("asks.empty"), texts.get("asks.empty.how"));
        var nobody = Forms.empty(texts.get("bind.nobody"), texts.get("bind.nobody.how"));
        getChildren().setAll(head, bind, buttons, asks, fits, noAsks, nobody);
        BooleanBinding needed = model.need().isNotEmpty();
        shown(asks, needed.not().and(Bindings.isNotEmpty(asks.getItems())));
        shown(buttons, asks.visibleProperty());
        shown(fits, needed.and(Bindings.isNotEmpty(fits.getItems())));
        shown(noAsks, needed.not().and(Bindings.isEmpty(asks.getItems())));
        shown(nobody, needed.and(Bindings.isEmpty(fits.getItems())));
        model.rows().addListener((rows, before, now) -> keepSelection(now));
        model.fits().addListener((found, before, now) -> {
            fits.getItems().setAll(now);
            fits.getSelectionModel().selectFirst();
        });
        keepSelection(model.rows().get());
        model.read().addListener((read, before, now) -> {
            if (entering) {
                enter();
            }
        });
    }

    /// Shows what can be done with the selected ask.
    void offer(List<Command> commands) {
        buttons.getChildren().setAll(commands.stream().map(command -> (Node) Forms.button(command)).toList());
    }

    /// Puts the keyboard into the list, else onto the line for a need.
    void enter() {
        entering = !model.read().get();
        (asks.isVisible() || entering ? asks : need).requestFocus();
    }

    /// Puts the caret onto the line for a need.
    void intoNeed() {
        need.requestFocus();
        need.selectAll();
    }

    /// Whether the selected ask can still be settled.
    BooleanBinding open() {
        var selected = asks.getSelectionModel().selectedItemProperty();
        return Bindings.createBooleanBinding(() -> {
            var row = selected.get();
            return row != null && row.ask().open() && asks.isVisible();
        }, selected, asks.visibleProperty(), model.rows());
    }

    /// Does something with the selected ask.
    void withSelected(Consumer<AsksModel.Row> use) {
        var row = asks.getSelectionModel().getSelectedItem();
        if (row != null) {
            use.accept(row);
        }
    }

    /// Esc: from those who could help back to the need, from the need back to the asks.
    boolean stepBack() {
        if (fits.isFocused()) {
            need.requestFocus();
            return true;
        }
        if (!need.getText().isEmpty()) {
            need.clear();
            enter();
            return true;
        }
        return false;
    }

    private void intoFits(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (down && fits.isVisible()) {
            event.consume();
            fits.requestFocus();
        }
    }

    private void keepSelection(List<AsksModel.Row> rows) {
        var before = asks.getSelectionModel().getSelectedItem();
        UUID chosen = before == null ? null : before.ask().id();
        int at = Math.max(0, asks.getSelectionModel().getSelectedIndex());
        asks.getItems().setAll(rows);
        int again = rows.stream().map(row -> row.ask().id()).toList().indexOf(chosen);
        asks.getSelectionModel().clearAndSelect(again >= 0 ? again : Math.min(at, rows.size() - 1));
    }

    private static void shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static <T> ListView<T> list(
            String name,
            double height,
            Supplier<ListCell<T>> cell,
            Consumer<T> open) {
        var list = new ListView<T>();
        list.setAccessibleText(name);
        list.setFixedCellSize(height);
        list.getStyleClass().add("log-rows");
        list.maxHeightProperty().bind(Bindings.size(list.getItems()).multiply(height).add(8));
        list.setCellFactory(made -> cell.get());
        Runnable chosen = () -> {
            T item = list.getSelectionModel().getSelectedItem();
            if (item != null) {
                open.accept(item);
            }
        };
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                chosen.run();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen.run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
