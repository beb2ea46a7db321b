package app.kith.testing.crossed.people;

import java.awt.Desktop;

/// Uses the desktop of AWT.
record Browses(Desktop desktop) {}
