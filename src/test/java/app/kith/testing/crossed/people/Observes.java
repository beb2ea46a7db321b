package app.kith.testing.crossed.people;

import javafx.beans.property.StringProperty;

/// Knows JavaFX outside the window.
record Observes(StringProperty name) {}
