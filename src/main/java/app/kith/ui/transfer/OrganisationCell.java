package app.kith.ui.transfer;

import app.kith.transfer.Choice;
import app.kith.transfer.PreviewRow;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The organisation of a card; where a merge would change it, the former one and an arrow before it.
final class OrganisationCell extends TableCell<Integer, Integer> {
    private final ImportModel model;

    OrganisationCell(ImportModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        var preview = model.choosing().preview().orElse(null);
        if (empty || index == null || preview == null) {
            setText("");
            return;
        }
        PreviewRow row = preview.rows().get(index);
        boolean merging = preview.choice(index) == Choice.MERGE && !row.formerOrganisation().isEmpty();
        if (!merging) {
            setText(row.organisation().isEmpty() ? "–" : row.organisation());
        } else if (preview.overwrites(index)) {
            setText(row.formerOrganisation() + " → " + row.organisation());
        } else {
            setText(row.formerOrganisation());
        }
    }
}
