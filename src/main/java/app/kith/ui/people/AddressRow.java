package app.kith.ui.people;

import app.kith.people.Names;
import app.kith.people.PostalAddress;
import app.kith.platform.Texts;
import app.kith.ui.kit.EditableText;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One postal address: read on one line, edited in its parts.
final class AddressRow extends VBox {
    private final Texts texts = Texts.of(AddressRow.class);
    private final LabelWords words = new LabelWords();
    private final FieldModel field;
    private final Runnable keep;
    private final Button line;
    private final Label label = Forms.styled(new Label(), "quiet", "address-label");
    private final EditableText street;
    private final EditableText extended;
    private final EditableText poBox;
    private final EditableText postalCode;
    private final EditableText town;
    private final EditableText region;
    private final EditableText country;
    private final EditableText named;
    private final FlowPane parts = new FlowPane();

    /// @param keep saves all addresses of the card in this one's stay
    /// @param left is told when the caret has left this address
    AddressRow(CardModel model, Consumer<FieldModel> keep, Consumer<AddressRow> left) {
        field = model.field();
        this.keep = () -> keep.accept(field);
        street = part("address.street", 16);
        extended = part("address.extended", 10);
        poBox = part("address.box", 6);
        postalCode = part("address.code", 6);
        town = part("address.town", 10);
        region = part("address.region", 8);
        country = part("address.country", 8);
        named = part("card.label", 6);
        line = Forms.styled(Forms.button("", this::edit), "address-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        HBox.setHgrow(line, Priority.ALWAYS);
        var map = Forms.styled(Forms.sign(Feather.MAP, texts.get("address.map"), () -> model.follow(
                "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(typed().line(), StandardCharsets.UTF_8))),
                "field-offer");
        var calm = new HBox(Icons.of(Feather.HOME), line, map, label);
        calm.getStyleClass().add("field-line");
        getStyleClass().add("field-row");
        parts.getStyleClass().add("address-parts");
        parts.setVisible(false);
        parts.setManaged(false);
        all().forEach(one -> parts.getChildren()
                .add(new VBox(Forms.styled(new Label(one.getPromptText()), "field-name"), one)));
        calm.visibleProperty().bind(parts.visibleProperty().not());
        calm.managedProperty().bind(calm.visibleProperty());
        getChildren().setAll(calm, parts, FieldRow.failure(field));
        focusWithinProperty().addListener((within, before, now) -> {
            if (!now) {
                field.left();
                close();
                left.accept(this);
            }
        });
    }

    /// Shows an address.
    ///
    /// @param other whether it is another card's
    void show(PostalAddress address, boolean other) {
        var values = List.of(address.street(), address.extended(), address.poBox(), address.postalCode(),
                address.locality(), address.region(), address.country(), words.shown(address.label()));
        for (var i = 0; i < values.size(); i++) {
            var autosave = all().get(i).autosave();
            if (other) {
                autosave.begin(values.get(i));
            } else {
                autosave.show(values.get(i));
            }
        }
        calm();
    }

    /// Opens its parts and puts the caret into the first.
    void edit() {
        parts.setVisible(true);
        parts.setManaged(true);
        street.requestFocus();
    }

    /// What stands in its fields.
    PostalAddress typed() {
        return new PostalAddress(words.stored(text(named)), text(poBox), text(extended), text(street), text(town),
                text(region),
                text(postalCode), text(country));
    }

    void save() {
        all().forEach(one -> one.autosave().flush());
    }

    private void close() {
        parts.setVisible(false);
        parts.setManaged(false);
        calm();
    }

    private void calm() {
        var address = typed();
        line.setText(address.line());
        line.setAccessibleText(texts.get("address.read", address.line()));
        label.setText(words.shown(address.label()));
    }

    private List<EditableText> all() {
        return List.of(street, extended, poBox, postalCode, town, region, country, named);
    }

    private EditableText part(String key, int columns) {
        var part = new EditableText(texts.get(key), typed -> keep.run(), () -> {});
        part.setPrefColumnCount(columns);
        return part;
    }

    private static String text(EditableText part) {
        return Names.entered(part.getText());
    }
}
