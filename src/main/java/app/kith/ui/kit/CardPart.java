package app.kith.ui.kit;

import java.util.List;
import java.util.UUID;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/// A part of the open card that another package fills: the back, later the standing.
public interface CardPart {
    /// The part, the same node for every card.
    Node node();

    /// Shows a person's, or nothing. Reads in the background; the latest asked for wins.
    ///
    /// @param contact whose card is open, null when none is
    /// @param search what is searched for, to be marked; empty when nothing is
    void show(@Nullable UUID contact, String search);

    /// Puts the caret where writing begins.
    void write();

    /// Hands everything typed to the book now.
    void save();

    /// What can be done in this part while a card is open.
    default List<Command> commands() {
        return List.of();
    }
}
