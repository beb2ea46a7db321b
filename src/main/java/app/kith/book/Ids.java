package app.kith.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes time-ordered ids (UUID version 7, RFC 9562 section 5.7), so that books can be brought together later and rows lie
/// in the order they came. Safe for use by several threads.
final class Ids {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    Ids(Clock clock) {
        this.clock = clock;
    }

    /// An id greater than every one this object made before, also when the clock was set back.
    UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((tick >>> COUNTER_BITS) << 16) | 0x7000L | (tick & ((1 << COUNTER_BITS) - 1));
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
