package app.kith.ui.shell;

import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.MarkedText;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws a line of the palette.
final class PaletteCell extends ListCell<PaletteRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double PICTURE = 38;

    /// Draws nothing at first.
    ///
    /// @param open what a click on a hit does, after it was selected
    PaletteCell(Runnable open) {
        getStyleClass().add("palette-cell");
        setOnMouseClicked(clicked -> {
            if (getItem() != null && getItem().hit().isPresent()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, row != null && row.hit().isEmpty());
        if (row == null) {
            setGraphic(null);
            return;
        }
        setPrefHeight(row.height());
        setGraphic(row.hit().map(PaletteCell::line).orElseGet(() -> Forms.quiet(row.title())));
        setAccessibleText(row.hit().map(Hit::sentence).orElse(row.title()));
    }

    private static Node line(Hit hit) {
        var words = new VBox(first(hit));
        words.getStyleClass().add("words");
        if (!hit.below().isEmpty()) {
            var below = new MarkedText(1);
            below.getStyleClass().add(hit.belowMarks().isEmpty() ? "muted" : "found");
            below.show(hit.below(), hit.belowMarks());
            words.getChildren().add(below);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(picture(hit), words);
        line.getStyleClass().add("line");
        if (!hit.right().isEmpty()) {
            line.getChildren().add(hit.key() ? Forms.key(hit.right()) : Forms.quiet(hit.right()));
        }
        return line;
    }

    private static Node first(Hit hit) {
        var title = new MarkedText(1);
        title.getStyleClass().add(hit.key() ? "plain" : "name");
        title.show(hit.title(), hit.titleMarks());
        var aside = new Label(hit.aside());
        aside.getStyleClass().add("muted");
        var first = new HBox();
        first.getChildren().setAll(hit.aside().isEmpty() ? List.of(title) : List.of(title, aside));
        first.getStyleClass().add("first");
        return first;
    }

    private static Node picture(Hit hit) {
        if (hit.picture() == null) {
            var room = new Region();
            room.setMinWidth(PICTURE);
            room.setPrefWidth(PICTURE);
            return room;
        }
        var avatar = new Avatar(PICTURE);
        avatar.show(hit.colour(), hit.picture(), null);
        return avatar;
    }
}
