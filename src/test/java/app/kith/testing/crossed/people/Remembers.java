package app.kith.testing.crossed.people;

import java.util.concurrent.atomic.AtomicInteger;

/// Holds state in a static.
final class Remembers {
    static final AtomicInteger ASKED = new AtomicInteger();

    private Remembers() {}
}
