package app.kith.ui.kit;

import java.util.List;

import javafx.scene.Node;

/// A page of the window. Made once, at its first showing; all methods are called on the window's thread.
public interface Page {
    /// Short and stable: kept in the settings as the place to come back to.
    String id();

    /// What the rail and reading aloud call it, in the reader's language.
    String title();

    /// What is shown right of the rail.
    Node node();

    /// What can be done only while this page is on screen.
    default List<Command> commands() {
        return List.of();
    }

    /// Shows a place of this page.
    default void show(Place place) {}

    /// Puts the caret or the selection where work on this page begins.
    default void focus() {
        node().requestFocus();
    }

    /// Esc: one level back within the page, without losing a word.
    ///
    /// @return false when there is no level left
    default boolean stepBack() {
        return false;
    }

    /// Hands everything typed to the book now: the page is left or the window closes.
    default void save() {}
}
