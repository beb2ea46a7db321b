package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.search.Completion;
import app.kith.search.SavedSearch;
import app.kith.search.Search;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Navigator;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.TakeBack;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is offered below the list of people: searches that were kept and examples of filters. Used on the window's thread.
final class HintsModel {
    /// All of it.
    record Hints(List<SavedSearch> kept, List<String> examples) {
        /// Copies the lists.
        Hints {
            kept = List.copyOf(kept);
            examples = List.copyOf(examples);
        }
    }

    private static final List<String> EXAMPLES = List.of("met:", "org:", "tag:", "likes:");

    private final Texts texts = Texts.of(HintsModel.class);
    private final Latest latest;
    private final Search search;
    private final TakeBack takeBack;
    private final Navigator navigator;
    private final BooleanProperty searching;
    private final ReadOnlyObjectWrapper<Hints> hints = new ReadOnlyObjectWrapper<>(this, "hints",
            new Hints(List.of(), List.of()));

    /// @param searching whether a search is on the page
    HintsModel(
            Desk desk,
            Search search,
            TakeBack takeBack,
            BooleanProperty searching) {
        latest = desk.background().latest();
        navigator = desk.navigator();
        this.search = search;
        this.takeBack = takeBack;
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

    /// Keeps a search under a name.
    void keep(String name, String query) {
        if (!name.isBlank() && !query.isBlank()) {
            takeBack.run(() -> search.saved().keep(name, query), texts.get("hint.keep.done", name.strip()));
        }
    }

    /// Keeps a search no longer.
    void drop(SavedSearch kept) {
        takeBack.run(() -> {
            search.saved().drop(kept.id());
            return kept;
        }, texts.get("hint.drop.done", kept.name()));
    }

    /// From the index, which counts its words anyway: the book would have to read every card.
    private Hints read() {
        var examples = EXAMPLES.stream()
                .flatMap(filter -> search.complete(filter, filter.length()).stream().limit(1))
                .map(Completion::label)
                .toList();
        return new Hints(search.saved().all(), examples);
    }
}
