package app.kith.ui.people;

import app.kith.people.KnownValues;
import app.kith.people.KnownValues.Field;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Navigator;
import app.kith.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is offered below the list of people: searches that were kept and examples of filters. Used on the window's thread.
final class HintsModel {
    /// A search that was kept.
    record Kept(UUID id, String name, String query) {}

    /// All of it.
    record Hints(List<Kept> kept, List<String> examples) {
        /// Copies the lists.
        Hints {
            kept = List.copyOf(kept);
            examples = List.copyOf(examples);
        }
    }

    private final Latest latest;
    private final KnownValues known;
    private final Navigator navigator;
    private final BooleanProperty searching;
    private final ReadOnlyObjectWrapper<Hints> hints = new ReadOnlyObjectWrapper<>(this, "hints",
            new Hints(List.of(), List.of()));

    /// @param searching whether a search is on the page
    HintsModel(Background background, KnownValues known, Navigator navigator, BooleanProperty searching) {
        latest = background.latest();
        this.known = known;
        this.navigator = navigator;
        this.searching = searching;
    }

    /// What is offered now.
    ReadOnlyObjectProperty<Hints> hints() {
        return hints.getReadOnlyProperty();
    }

    /// Whether a search is on the page.
    BooleanProperty searching() {
        return searching;
    }

    /// Reads it anew.
    void refresh() {
        latest.run(this::read, hints::set);
    }

    /// Searches for one of them.
    void search(String query) {
        navigator.go(Place.found(query));
    }

    private Hints read() {
        var examples = new ArrayList<String>();
        example(examples, "met:", Field.MET_WHERE);
        example(examples, "org:", Field.ORGANISATION);
        example(examples, "tag:", Field.TAG);
        return new Hints(List.of(), examples);
    }

    private void example(List<String> examples, String filter, Field field) {
        known.of(field).stream().findFirst().ifPresent(value -> examples.add(filter + quoted(value)));
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Character::isWhitespace) ? "\"" + value + "\"" : value;
    }
}
