package app.kith.testing.crossed.people;

/// A service.
public final class Service {}
