package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The postal addresses of a card.
final class AddressRows extends VBox {
    private final CardModel model;
    private final List<AddressRow> rows = new ArrayList<>();
    private int kept;
    private boolean adding;
    private @Nullable UUID whose;

    AddressRows(CardModel model) {
        this.model = model;
        getStyleClass().add("field-rows");
    }

    /// Shows a card's.
    void show(Contact contact) {
        var other = !contact.id().equals(whose);
        whose = contact.id();
        adding = adding && !other;
        var all = contact.reach().addresses();
        kept = all.size();
        arrange();
        for (var i = 0; i < kept; i++) {
            rows.get(i).show(all.get(i), other);
        }
    }

    /// Begins another address and puts the caret into it.
    void add() {
        adding = true;
        arrange();
        rows.getLast().edit();
    }

    void save() {
        rows.forEach(AddressRow::save);
    }

    private void arrange() {
        var wanted = kept + (adding ? 1 : 0);
        while (rows.size() > wanted && !rows.getLast().isFocusWithin()) {
            rows.removeLast();
        }
        while (rows.size() < wanted) {
            rows.add(new AddressRow(model, this::keep, this::left));
        }
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
    }

    private void keep(FieldModel field) {
        List<PostalAddress> all = rows.stream().map(AddressRow::typed).filter(one -> !one.line().isEmpty()).toList();
        field.save(contact -> contact.withReach(contact.reach().withAddresses(all)));
    }

    private void left(AddressRow row) {
        if (row.typed().line().isEmpty() || rows.indexOf(row) >= kept) {
            adding = false;
        }
        if (row.typed().line().isEmpty()) {
            rows.remove(row);
            getChildren().remove(row);
        }
    }
}
