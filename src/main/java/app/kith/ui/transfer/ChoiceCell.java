package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Choice;
import app.kith.ui.kit.Forms;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What happens to a card, as a word in a rounded box.
final class ChoiceCell extends TableCell<Integer, Integer> {
    private final Texts texts = Texts.of(ChoiceCell.class);
    private final ImportModel model;
    private final Label chip = Forms.chip("", "plain");

    ChoiceCell(ImportModel model) {
        this.model = model;
        setGraphic(chip);
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        var preview = model.choosing().preview().orElse(null);
        boolean shown = !empty && index != null && preview != null;
        chip.setVisible(shown);
        if (!shown || preview == null || index == null) {
            return;
        }
        Choice choice = preview.choice(index);
        chip.setText(texts.get("choice." + choice.name().toLowerCase(Locale.ROOT)));
        chip.getStyleClass().setAll("label", "chip", role(choice));
    }

    private static String role(Choice choice) {
        return switch (choice) {
            case NEW -> "given";
            case MERGE -> "received";
            case LOOK -> "warning";
            case SKIP -> "plain";
        };
    }
}
