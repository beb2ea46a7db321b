package app.kith.ui.settings;

import app.kith.book.Backup;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The backups in the page of settings, newest first.
final class BackupsView extends VBox {
    private final Texts texts = Texts.of(BackupsView.class);
    private final BackupsModel model;
    private final VBox rows = new VBox();

    BackupsView(BackupsModel model) {
        this.model = model;
        getStyleClass().addAll("box", "backups");
        var words = Forms.quiet(texts.get("backup.words"));
        words.setWrapText(true);
        words.setMinWidth(0);
        var head = new HBox(words, Forms.gap(), Forms.button(texts.get("backup.now"), model::backUpNow));
        head.getStyleClass().add("line");
        getChildren().addAll(head, rows);
        model.list().addListener((ListChangeListener<Backup>) change -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.list().stream().map(this::row).toList());
        rows.setManaged(!rows.getChildren().isEmpty());
    }

    private Node row(Backup backup) {
        var made = new Label(model.made(backup));
        made.getStyleClass().add("made");
        var row = new HBox(made, Forms.quiet(model.more(backup)), Forms.gap());
        row.getStyleClass().add("backup");
        if (backup.verified()) {
            var restore = Forms.button(texts.get("backup.restore"), () -> model.restore(backup));
            restore.setAccessibleText(texts.get("backup.restore.of", model.made(backup)));
            row.getChildren().add(restore);
        }
        return row;
    }
}
