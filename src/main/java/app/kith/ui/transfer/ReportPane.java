package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What an import came to, line by line, to be read or saved.
final class ReportPane extends VBox {
    private static final double LINE = 26;

    private final ImportModel model;
    private final ListView<String> lines = new ListView<>();
    private final Button done;

    ReportPane(ImportModel model) {
        this.model = model;
        Texts texts = Texts.of(ReportPane.class);
        getStyleClass().add("report");
        lines.setFixedCellSize(LINE);
        lines.setAccessibleText(texts.get("report.title"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        done = Forms.primary(texts.get("report.done"), model::close);
        // At the head: at the foot the toast that offers to take the import back would lie over them.
        var head = new HBox(Forms.title(texts.get("report.title")), Forms.gap(), done,
                Forms.button(texts.get("report.save"), model::saveReport));
        head.getStyleClass().add("report-head");
        getChildren().addAll(head, lines);
    }

    /// Shows the report that the model holds now.
    void show() {
        lines.getItems().setAll(model.reportLines());
    }

    void focusDone() {
        done.requestFocus();
    }
}
