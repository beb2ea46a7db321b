package app.kith.ui.people;

import app.kith.people.PeopleOrder;
import app.kith.people.PersonRow;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Latest;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Whom a note is for: the people who fit what is typed, those of the last words while nothing is. Used on the window's
/// thread.
final class PickModel {
    private static final int MOST = 8;

    private final PeopleLookup lookup;
    private final Latest latest;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<List<PersonRow>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());

    PickModel(Background background, PeopleLookup lookup) {
        this.lookup = lookup;
        latest = background.latest();
        typed.addListener((text, before, now) -> find());
        find();
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<List<PersonRow>> found() {
        return found.getReadOnlyProperty();
    }

    private void find() {
        var text = typed.get();
        latest.run(() -> text.isBlank() ? lookup.people().page(PeopleOrder.LAST_WORD, null, MOST)
                // A list of its own each time, so that even finding nobody twice is heard.
                : lookup.called(text, MOST), people -> found.set(new ArrayList<>(people)));
    }
}
