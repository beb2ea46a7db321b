package app.kith.ui.kit;

import javafx.beans.value.ObservableBooleanValue;

/// How a page leads elsewhere; the shell does it, since pages do not know each other.
public interface Navigator {
    /// Goes somewhere and remembers it for back and forward.
    void go(Place place);

    /// Says that the page on screen has moved by itself, so that back and forward, and the next start, know.
    void moved(Place place);

    /// Where the user is.
    Place here();

    /// Into the search field.
    void intoSearch();

    /// Whether the window is under 1100 px wide: a card's front and back then flip.
    ObservableBooleanValue narrow();
}
