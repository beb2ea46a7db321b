package app.kith.ui.shell;

import app.kith.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places looked at, for back and forward: at most 100, and never the same one twice in a row.
final class Trail {
    private static final int MOST = 100;

    private final List<Place> places = new ArrayList<>();
    private int at = -1;

    /// Goes on to a place; what lay ahead is forgotten.
    void go(Place place) {
        if (at >= 0 && places.get(at).equals(place)) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > MOST) {
            places.removeFirst();
        }
        at = places.size() - 1;
    }

    /// Puts a place where the last one was: a search that is still being typed is one place.
    void replace(Place place) {
        if (at < 0) {
            go(place);
            return;
        }
        places.set(at, place);
    }

    Optional<Place> here() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    Optional<Place> back() {
        if (at <= 0) {
            return Optional.empty();
        }
        at--;
        return here();
    }

    Optional<Place> forward() {
        if (at >= places.size() - 1) {
            return Optional.empty();
        }
        at++;
        return here();
    }
}
