package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Choice;
import app.kith.transfer.Difference;
import app.kith.ui.kit.Forms;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the selected merge would overwrite: the book's words and the file's side by side, and which of them stay. Not there
/// while there is nothing to decide.
final class DifferencesPane extends VBox {
    private final Texts texts = Texts.of(DifferencesPane.class);
    private final ImportModel model;
    private final PreviewTable table;
    private final GridPane sides = new GridPane();
    private final RadioButton mine = new RadioButton(texts.get("differences.mine"));
    private final RadioButton theirs = new RadioButton(texts.get("differences.theirs"));

    DifferencesPane(ImportModel model, PreviewTable table) {
        this.model = model;
        this.table = table;
        getStyleClass().addAll("box", "differences");
        var group = new ToggleGroup();
        mine.setToggleGroup(group);
        theirs.setToggleGroup(group);
        mine.setOnAction(chosen -> model.choosing().overwrite(table.chosen(), false));
        theirs.setOnAction(chosen -> model.choosing().overwrite(table.chosen(), true));
        for (int width : new int[]{20, 40, 40}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            sides.getColumnConstraints().add(column);
        }
        sides.setHgap(12);
        sides.setVgap(4);
        var choice = new HBox(mine, theirs);
        choice.getStyleClass().add("choices");
        getChildren().addAll(sides, choice);
        model.differences().addListener((ListChangeListener<Difference>) change -> show());
        model.choosing().changes().addListener((changes, before, now) -> show());
        show();
    }

    private void show() {
        Integer selected = table.getSelectionModel().getSelectedItem();
        boolean merging = selected != null
                && model.choosing().preview().filter(preview -> preview.choice(selected) == Choice.MERGE).isPresent();
        boolean shown = merging && !model.differences().isEmpty();
        setVisible(shown);
        setManaged(shown);
        sides.getChildren().clear();
        if (!shown || selected == null) {
            return;
        }
        boolean overwrites = model.choosing().preview().filter(preview -> preview.overwrites(selected)).isPresent();
        mine.setSelected(!overwrites);
        theirs.setSelected(overwrites);
        sides.addRow(0, Forms.section(""), Forms.section(texts.get("differences.book")),
                Forms.section(texts.get("differences.file")));
        int row = 1;
        for (Difference difference : model.differences()) {
            Label part = Forms.quiet(model.words().parts(List.of(difference.part())));
            sides.addRow(row++, part, side(difference.mine(), !overwrites), side(difference.theirs(), overwrites));
        }
    }

    private static Label side(String words, boolean stays) {
        var label = new Label(words);
        label.getStyleClass().add(stays ? "strong" : "muted");
        label.setWrapText(true);
        return label;
    }
}
