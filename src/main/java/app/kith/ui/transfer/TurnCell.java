package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Choice;
import app.kith.transfer.PreviewRow;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A box that says whether a card is imported, and turns it in or out.
final class TurnCell extends TableCell<Integer, Integer> {
    private final Texts texts = Texts.of(TurnCell.class);
    private final ImportModel model;
    private final CheckBox box = new CheckBox();

    TurnCell(ImportModel model) {
        this.model = model;
        box.setFocusTraversable(false);
        box.setOnAction(pressed -> {
            if (getItem() != null) {
                model.choosing().turn(List.of(getItem()));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        var preview = model.choosing().preview().orElse(null);
        if (empty || index == null || preview == null) {
            setGraphic(null);
            return;
        }
        PreviewRow row = preview.rows().get(index);
        box.setSelected(preview.choice(index).imports());
        box.setDisable(!row.allows(Choice.NEW));
        box.setAccessibleText(texts.get("preview.imported", row.name()));
        setGraphic(box);
    }
}
