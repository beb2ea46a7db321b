package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import app.kith.ui.kit.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The palette: one field, and below it everything that matches. The caret stays in the field; the arrows choose.
final class PaletteView extends VBox {
    private static final double MOST_HEIGHT = 400;

    private final Texts texts = Texts.of(PaletteView.class);
    private final PaletteModel model;
    private final Overlays overlays;
    private final TextField field = new TextField();
    private final ListView<PaletteRow> rows = new ListView<>();
    private final Label nothing = new Label();

    PaletteView(PaletteModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
        getStyleClass().add("palette");
        field.setPromptText(texts.get("palette.type"));
        field.setAccessibleText(texts.get("palette.type"));
        field.textProperty().bindBidirectional(model.typed());
        field.setOnAction(pressed -> model.whenFound(this::open));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = Forms.styled(new HBox(Icons.of(Feather.SEARCH), field, Forms.key("Esc")), "head");
        rows.setCellFactory(list -> new PaletteCell(this::open));
        rows.setFocusTraversable(false);
        rows.setAccessibleText(texts.get("palette.found"));
        nothing.getStyleClass().add("nothing");
        var foot = Forms.styled(
                new HBox(
                        Forms.key("↑ ↓"),
                        Forms.quiet(texts.get("palette.choose")),
                        Forms.key("Enter"),
                        Forms.quiet(texts.get("palette.open"))),
                "foot");
        getChildren().addAll(head, rows, nothing, foot);
        model.sections().addListener((ListChangeListener<Section>) change -> show());
        show();
    }

    void open(Overlays layer) {
        layer.show(this, field, () -> {});
    }

    private void show() {
        var lines = new ArrayList<PaletteRow>();
        for (var section : model.sections()) {
            lines.add(new PaletteRow(section.title(), Optional.empty()));
            section.hits().forEach(hit -> lines.add(new PaletteRow("", Optional.of(hit))));
        }
        rows.getItems().setAll(lines);
        var height = lines.stream().mapToDouble(PaletteRow::height).sum();
        rows.setPrefHeight(Math.min(MOST_HEIGHT, height + 10));
        rows.setMinHeight(rows.getPrefHeight());
        rows.setManaged(!lines.isEmpty());
        nothing.setText(texts.get("palette.nothing", model.typed().get()));
        nothing.setVisible(lines.isEmpty());
        nothing.setManaged(lines.isEmpty());
        select(next(-1, 1));
    }

    private void choose(KeyEvent event) {
        var at = rows.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(next(at, 1));
            case UP -> select(next(at, -1));
            case PAGE_DOWN -> select(next(Math.min(at + 6, rows.getItems().size() - 2), 1));
            case PAGE_UP -> select(next(Math.max(at - 6, 1), -1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The next line that can be chosen, the same when there is none.
    private int next(int from, int step) {
        List<PaletteRow> lines = rows.getItems();
        for (var at = from + step; at >= 0 && at < lines.size(); at += step) {
            if (lines.get(at).hit().isPresent()) {
                return at;
            }
        }
        return from;
    }

    private void select(int at) {
        if (at >= 0) {
            rows.getSelectionModel().select(at);
            rows.scrollTo(Math.max(0, at - 3));
        }
    }

    private void open() {
        Optional.ofNullable(rows.getSelectionModel().getSelectedItem()).flatMap(PaletteRow::hit).ifPresent(hit -> {
            overlays.close();
            hit.open().run();
        });
    }
}
