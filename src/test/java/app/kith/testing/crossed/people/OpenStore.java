package app.kith.testing.crossed.people;

/// A store for everybody.
public final class OpenStore {}
