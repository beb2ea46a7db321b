package app.kith.testing.crossed.people;

/// Crosses nothing.
public record Person(String name) {}
