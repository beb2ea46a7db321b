package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list itself: where an address is pasted, which articles are shown, and the articles.
final class ReadingListView extends VBox {
    private static final double ROW = 62;

    private final Texts texts = Texts.of(ReadingListView.class);
    private final ReadingListModel model;
    private final TextField address = new TextField();
    private final ListView<Article> list = new ListView<>();
    private final Node empty;
    private final Node none;
    private final List<ToggleButton> filters = new ArrayList<>();

    ReadingListView(ReadingListModel model, Dates dates) {
        this.model = model;
        empty = Forms.empty(texts.get("reading.empty"), texts.get("reading.empty.how"));
        none = Forms.empty(texts.get("reading.filtered"), "");
        getStyleClass().add("reading-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(texts.get("reading"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(made -> new ArticleCell(dates, () -> model.busy().get()));
        list.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> {
            // While the list is filled anew nothing is selected for a moment.
            if (now != null || list.getItems().isEmpty()) {
                model.open(now == null ? null : now.id());
            }
        });
        var stack = new StackPane(list, empty, none);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().setAll(head(), stack);
        model.all().addListener((all, before, now) -> fill());
        model.shown().addListener((shown, before, now) -> fill());
        model.busy().addListener((busy, before, now) -> list.refresh());
        fill();
    }

    /// Puts the keyboard into the list, or where an address is typed while there is none.
    void enter() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            address.requestFocus();
        }
    }

    /// Puts the caret where an address is pasted.
    void add() {
        address.requestFocus();
        address.selectAll();
    }

    /// From where an address is typed into the list; what was typed stays.
    ///
    /// @return whether there was anywhere to go
    boolean leaveAddress() {
        boolean leaves = address.isFocused() && list.isVisible();
        if (leaves) {
            list.requestFocus();
        }
        return leaves;
    }

    /// Selects the next article or the one before.
    void step(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
        list.requestFocus();
    }

    /// Those selected.
    List<Article> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private Node head() {
        address.setPromptText(texts.get("reading.paste"));
        address.setAccessibleText(texts.get("reading.paste"));
        address.setOnAction(pressed -> keep());
        HBox.setHgrow(address, Priority.ALWAYS);
        Button keep = Forms.button(texts.get("reading.keep"), this::keep);
        keep.disableProperty().bind(address.textProperty().isEmpty());
        var line = Forms.styled(new HBox(address, keep), "buttons");
        var choices = Forms.styled(new HBox(), "reading-filters");
        var group = new ToggleGroup();
        choices.getChildren().add(filter(Optional.empty(), "all", group));
        for (Article.State state : Article.State.values()) {
            choices.getChildren().add(filter(Optional.of(state), state.name().toLowerCase(Locale.ROOT), group));
        }
        return Forms.styled(new VBox(Forms.title(texts.get("reading")), line, choices), "reading-head");
    }

    private ToggleButton filter(Optional<Article.State> state, String key, ToggleGroup group) {
        var button = new ToggleButton(texts.get("reading.state." + key));
        button.setUserData(state);
        button.setToggleGroup(group);
        button.setSelected(model.shown().get().equals(state));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> {
            button.setSelected(true);
            model.shown().set(state);
        });
        model.shown().addListener((shown, before, now) -> button.setSelected(now.equals(state)));
        filters.add(button);
        return button;
    }

    private void keep() {
        model.keep(address.getText());
        address.clear();
    }

    private void fill() {
        var before = list.getSelectionModel().getSelectedItem();
        int index = list.getSelectionModel().getSelectedIndex();
        List<Article> listed = model.listed();
        if (!list.getItems().equals(listed)) {
            list.getItems().setAll(listed);
        }
        var wanted = model.takeWanted().or(() -> Optional.ofNullable(before).map(Article::id));
        int now = wanted.map(id -> listed.stream().map(Article::id).toList().indexOf(id)).orElse(-1);
        if (!listed.isEmpty() && (now != list.getSelectionModel().getSelectedIndex() || now < 0)) {
            list.getSelectionModel().clearAndSelect(now >= 0 ? now : Math.clamp(index, 0, listed.size() - 1));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
        show(list, !listed.isEmpty());
        show(empty, model.all().get().isEmpty());
        show(none, listed.isEmpty() && !model.all().get().isEmpty());
        for (ToggleButton filter : filters) {
            filter.setText(texts.get("reading.filter", name(filter), count(filter)));
        }
    }

    private String name(ToggleButton filter) {
        return filter.getUserData() instanceof Optional<?> state && state.isPresent()
                ? texts.get("reading.state." + state.get().toString().toLowerCase(Locale.ROOT))
                : texts.get("reading.state.all");
    }

    private long count(ToggleButton filter) {
        return model.all()
                .get()
                .stream()
                .filter(article -> filter.getUserData().equals(Optional.empty())
                        || filter.getUserData().equals(Optional.of(article.state())))
                .count();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
