package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The list of people with its heading: how many, and what they are sorted by.
final class PeopleView extends VBox {
    private static final double CALM_ROW = 62;
    private static final double FOUND_ROW = 97;

    private final Texts texts = Texts.of(PeopleView.class);
    private final PeopleModel model;
    private final ListView<UUID> list = new ListView<>();
    private final ObservableList<UUID> items = FXCollections.observableArrayList();
    private final Runnable enter;
    private boolean arranging;

    /// @param keep keeps the search under a name
    /// @param enter what `Enter` on a row does: into the card
    PeopleView(PeopleModel model, Dates dates, Node hints, Command keep, Runnable enter) {
        this.model = model;
        this.enter = enter;
        getStyleClass().add("people");
        list.setItems(items);
        list.setCellFactory(made -> new PersonCell(model.rows(), dates));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> chosen());
        list.setAccessibleText(texts.get("list"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(CALM_ROW);
        // As high as its rows, so that what stands below follows the last of them.
        list.maxHeightProperty()
                .bind(Bindings.size(items).multiply(list.fixedCellSizeProperty()).add(1));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        var nobody = nobody();
        getChildren().setAll(head(keep), nobody, list, hints);
        model.whenArranged(this::arrange);
        model.open().addListener((open, before, now) -> select());
    }

    /// The list itself.
    ListView<UUID> list() {
        return list;
    }

    /// How many are selected.
    IntegerBinding count() {
        return Bindings.size(list.getSelectionModel().getSelectedIndices());
    }

    /// Who is selected, in the list's order.
    List<UUID> selected() {
        return list.getSelectionModel()
                .getSelectedIndices()
                .stream()
                .filter(at -> at >= 0 && at < items.size())
                .sorted()
                .map(items::get)
                .toList();
    }

    /// One row on or back.
    void step(int by) {
        var at = list.getSelectionModel().getSelectedIndex();
        if (!items.isEmpty()) {
            choose(Math.clamp(at + by, 0, items.size() - 1));
        }
    }

    /// Puts the selection on the first row and the keyboard into the list.
    void enterFirst() {
        if (!items.isEmpty()) {
            choose(0);
        }
        list.requestFocus();
    }

    private void choose(int at) {
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        reveal(at);
    }

    private Node head(Command keep) {
        var count = Forms.styled(new Label(), "quiet");
        count.textProperty().bind(model.heading());
        var sort = new MenuButton();
        sort.getStyleClass().addAll("plain", "sort");
        sort.setMinWidth(USE_PREF_SIZE);
        for (var order : ListOrder.values()) {
            var item = new RadioMenuItem(texts.get("sort." + order.name()));
            item.setOnAction(chosen -> model.order().set(order));
            model.order().addListener((sorted, before, now) -> item.setSelected(now == order));
            item.setSelected(model.order().get() == order);
            if (order == ListOrder.BEST) {
                item.visibleProperty().bind(model.searching());
            }
            sort.getItems().add(item);
        }
        sort.textProperty()
                .bind(Bindings.createStringBinding(() -> texts.get("sort." + shownOrder().name()), model.order(),
                        model.searching()));
        sort.accessibleTextProperty().bind(Bindings.concat(texts.get("sort"), " ", sort.textProperty()));
        var star = Forms.styled(Forms.sign(Feather.STAR, keep.name(), keep::run), "keep");
        star.visibleProperty().bind(model.searching());
        var head = new HBox(count, star, Forms.gap(), sort);
        head.getStyleClass().add("list-head");
        return head;
    }

    private ListOrder shownOrder() {
        var order = model.order().get();
        return order == ListOrder.BEST && !model.searching().get() ? ListOrder.NAME : order;
    }

    private Node nobody() {
        var nobody = Forms.empty(texts.get("list.nobody"), texts.get("list.nobody.how"));
        nobody.visibleProperty().bind(Bindings.isEmpty(items).and(model.read()).and(model.searching()));
        nobody.managedProperty().bind(nobody.visibleProperty());
        return nobody;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            enter.run();
        }
    }

    private void arrange() {
        arranging = true;
        list.setFixedCellSize(model.searching().get() ? FOUND_ROW : CALM_ROW);
        var several = selected();
        if (!items.equals(model.ids())) {
            items.setAll(model.ids());
            if (several.size() > 1) {
                selectAgain(new HashSet<>(several));
            }
        }
        arranging = false;
        if (several.size() <= 1) {
            select();
        }
    }

    /// In one go: a hundred thousand single selections would each be told of.
    private void selectAgain(Set<UUID> several) {
        var places = IntStream.range(0, items.size()).filter(at -> several.contains(items.get(at))).toArray();
        list.getSelectionModel().clearSelection();
        if (places.length > 0) {
            list.getSelectionModel().selectIndices(places[0], places);
        }
    }

    /// Selects the row of the open card.
    private void select() {
        var open = model.open().get();
        var at = open == null ? -1 : items.indexOf(open);
        if (arranging || at < 0 || List.of(at).equals(list.getSelectionModel().getSelectedIndices())) {
            return;
        }
        arranging = true;
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        arranging = false;
        reveal(at);
    }

    private void chosen() {
        var selected = list.getSelectionModel().getSelectedIndices();
        if (!arranging && selected.size() == 1 && selected.getFirst() >= 0 && selected.getFirst() < items.size()) {
            arranging = true;
            model.choose(selected.getFirst());
            arranging = false;
            model.moved();
        }
    }

    /// Scrolls only when the row is not on screen already.
    private void reveal(int at) {
        var shown = list.lookupAll(".person-cell")
                .stream()
                .filter(PersonCell.class::isInstance)
                .map(PersonCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == at)
                .flatMap(cell -> Stream.of(cell.getBoundsInParent()))
                .anyMatch(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight() + 1);
        if (!shown) {
            list.scrollTo(Math.max(0, at - 1));
        }
    }
}
