package app.kith.testing.crossed.ui.people;

import javafx.scene.control.Label;

/// A model that holds a node.
record CardModel(Label label) {}
