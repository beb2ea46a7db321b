package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Takes the place of the card while several people are selected, and offers what can be done to all of them.
final class SelectionPane extends VBox {
    private final Texts texts = Texts.of(SelectionPane.class);
    private final FlowPane buttons = new FlowPane();

    /// @param tagThem gives all of them the tag typed here
    SelectionPane(IntegerBinding count, Consumer<String> tagThem) {
        var tag = new TextField();
        var heading = Forms.styled(new Label(), "heading");
        heading.textProperty()
                .bind(Bindings.createStringBinding(() -> texts.get("several", count.get()), count));
        buttons.getStyleClass().add("several-buttons");
        tag.setOnAction(entered -> {
            tagThem.accept(tag.getText());
            tag.clear();
        });
        tag.setPrefColumnCount(14);
        tag.setMaxWidth(USE_PREF_SIZE);
        getStyleClass().addAll("box", "several");
        getChildren().setAll(heading, Forms.field(texts.get("several.tag"), tag), buttons);
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(520);
    }

    /// Shows what can be done to them.
    void offer(List<Button> actions) {
        buttons.getChildren().setAll(actions);
    }
}
