package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Preview;
import app.kith.transfer.PreviewRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The cards of a file, one a line: who, what happens to them, and why. All rows have one height, so that a hundred
/// thousand scroll smoothly.
final class PreviewTable extends TableView<Integer> {
    private static final double ROW = 46;

    private final Texts texts = Texts.of(PreviewTable.class);
    private final ImportModel model;

    PreviewTable(ImportModel model) {
        this.model = model;
        setFixedCellSize(ROW);
        setItems(model.choosing().rows());
        setAccessibleText(texts.get("preview.table"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumn("", 40, table -> new TurnCell(model));
        addColumn("preview.name", 190, table -> new WordsCell(row -> row.name(), "strong"));
        addColumn("preview.organisation", 210, table -> new OrganisationCell(model));
        addColumn("preview.what", 96, table -> new ChoiceCell(model));
        addColumn("preview.why", 290, table -> new WordsCell(model.words()::why, "muted"));
        addColumn("preview.address", 200, table -> new WordsCell(PreviewRow::address, "muted"));
        setRowFactory(table -> new ReadRow());
        model.choosing().changes().addListener((changes, before, now) -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
                model.choosing().turn(chosen());
                event.consume();
            }
        });
    }

    /// The selected rows of the preview.
    List<Integer> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(index -> index != null).toList();
    }

    private void addColumn(
            String key,
            double width,
            Function<TableColumn<Integer, Integer>, TableCell<Integer, Integer>> cell) {
        var column = new TableColumn<Integer, Integer>(key.isEmpty() ? "" : texts.get(key));
        column.setCellValueFactory(value -> new ReadOnlyObjectWrapper<>(value.getValue()));
        column.setCellFactory(cell::apply);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 96));
        column.setSortable(false);
        column.setReorderable(false);
        if (key.isEmpty()) {
            column.setMaxWidth(width);
            column.setMinWidth(width);
        }
        getColumns().add(column);
    }

    private @Nullable PreviewRow row(@Nullable Integer index) {
        Preview preview = model.choosing().preview().orElse(null);
        return index == null || preview == null ? null : preview.rows().get(index);
    }

    /// One word or line of a row.
    private final class WordsCell extends TableCell<Integer, Integer> {
        private final Function<PreviewRow, String> words;

        WordsCell(Function<PreviewRow, String> words, String style) {
            this.words = words;
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            PreviewRow row = empty ? null : row(index);
            String text = row == null ? "" : words.apply(row);
            setText(row != null && text.isEmpty() && row.refusal() != null ? "–" : text);
        }
    }

    /// A row that reads aloud as one sentence.
    private final class ReadRow extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            PreviewRow row = empty ? null : row(index);
            Preview preview = model.choosing().preview().orElse(null);
            if (row == null || index == null || preview == null) {
                setAccessibleText("");
                return;
            }
            setAccessibleText(
                    texts.get(
                            "preview.row",
                            row.name(),
                            row.organisation(),
                            texts.get("choice." + preview.choice(index).name().toLowerCase(Locale.ROOT)),
                            model.words().why(row)));
        }
    }
}
