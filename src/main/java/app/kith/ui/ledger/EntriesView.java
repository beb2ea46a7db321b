package app.kith.ui.ledger;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of the ledger: what is shown, how much it is, and the entries themselves.
final class EntriesView extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROW = 44;

    private final Texts texts = Texts.of(EntriesView.class);
    private final EntriesModel model;
    private final FilterBar filters;
    private final TotalsRow totals;
    private final MonthsPicture months;
    private final Label weight = heading("entries.weight", "entry-weight");
    private final ListView<EntryRow> list = new ListView<>();
    private final VBox head;
    private final VBox table;
    private final Node nothing;
    private final Node none;
    /// Kept, since what it is worked out from holds it weakly.
    private final ObservableBooleanValue narrow;
    private boolean entering;

    /// @param offers what stands beside the title, each with its key
    EntriesView(EntriesModel model, Desk desk, List<Command> offers) {
        this.model = model;
        getStyleClass().add("ledger-page");
        narrow = desk.navigator().narrow();
        narrow.addListener((wide, before, now) -> pseudoClassStateChanged(NARROW, now));
        pseudoClassStateChanged(NARROW, narrow.get());
        filters = new FilterBar(model, desk.overlays());
        totals = new TotalsRow(model);
        months = new MonthsPicture(model);
        head = head(offers);
        arrangeList(desk);
        table = Forms.styled(new VBox(headings(), list), "entries");
        nothing = Forms.empty(texts.get("entries.empty"), texts.get("entries.empty.how"), offers.stream()
                .filter(offer -> offer.id().equals(LedgerOfCard.LOG))
                .map(Forms::button)
                .toArray(Node[]::new));
        none = Forms.empty(texts.get("entries.none"), texts.get("entries.none.how"),
                Forms.button(texts.get("entries.all"), this::everything));
        table.setMaxHeight(USE_PREF_SIZE);
        months.setMaxHeight(USE_PREF_SIZE);
        var below = new StackPane(table, nothing, none);
        below.getStyleClass().add("entries-below");
        below.setMinHeight(0);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().setAll(head, below);
        model.shown().addListener((shown, before, now) -> show(now));
        show(model.shown().get());
    }

    /// Puts the keyboard into the list, once there is one.
    void enter() {
        entering = !table.isVisible();
        list.requestFocus();
    }

    /// Puts the keyboard onto the menus that choose what is shown.
    void enterFilters() {
        filters.enter();
    }

    /// Asks whose entries are to be shown.
    void choosePerson() {
        filters.choosePerson();
    }

    /// Whether the keyboard is in the list.
    ObservableBooleanValue listFocused() {
        return list.focusedProperty();
    }

    private VBox head(List<Command> offers) {
        var top = Forms.styled(new HBox(Forms.title(texts.get("entries.title")), Forms.gap()), "buttons");
        offers.forEach(offer -> top.getChildren().add(Forms.button(offer)));
        var left = Forms.styled(new VBox(filters, totals), "ledger-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        // A box around them asks how high they are before they know how wide.
        filters.prefWrapLengthProperty().bind(left.widthProperty());
        totals.prefWrapLengthProperty().bind(left.widthProperty());
        return Forms.styled(new VBox(top, Forms.styled(new HBox(left, months), "ledger-sides")), "ledger-head");
    }

    private Node headings() {
        var row = new HBox(heading("entries.date", "moment-day"), heading("entries.kind", "moment-kind"),
                heading("entries.with", "entry-with"), heading("entries.what", "moment-said"), Forms.gap(), weight,
                heading("entries.since", "moment-since"));
        return Forms.styled(row, "entry-headings");
    }

    private Label heading(String key, String column) {
        return Forms.styled(new Label(texts.get(key)), "entry-heading", column);
    }

    private void arrangeList(Desk desk) {
        list.getStyleClass().add("entry-list");
        list.setFixedCellSize(ROW);
        list.maxHeightProperty().bind(Bindings.size(list.getItems()).multiply(ROW).add(2));
        list.setMinHeight(0);
        list.setAccessibleText(texts.get("entries.title"));
        list.setCellFactory(made -> new EntryCell(model, desk.dates()));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> model.chosen().set(now));
        // A list keeps Enter for itself, so no command hears it there.
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
                pressed.consume();
                model.open();
            }
        });
    }

    private void everything() {
        model.show(EntriesFilter.USUAL.in(Period.of(Period.Span.ALL)));
        enter();
    }

    private void show(@Nullable EntriesShown now) {
        boolean rows = now != null && !now.rows().isEmpty();
        there(table, rows);
        there(nothing, now != null && !now.any());
        there(none, now != null && now.any() && !rows);
        if (now == null) {
            head.setVisible(false);
            return;
        }
        there(head, now.any());
        there(totals, now.tallies());
        there(months, now.tallies());
        weight.setVisible(now.tallies());
        totals.show(now);
        months.show(now);
        list(now.rows());
        if (entering && rows) {
            entering = false;
            list.requestFocus();
        }
    }

    /// The selection stays on its entry, or where that was.
    private void list(List<EntryRow> rows) {
        EntryRow chosen = model.chosen().get();
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(rows);
        UUID id = chosen == null ? null : chosen.moment().id();
        int at = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).moment().id().equals(id))
                .findFirst()
                .orElse(Math.min(before, rows.size() - 1));
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        model.chosen().set(at < 0 ? null : rows.get(at));
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
