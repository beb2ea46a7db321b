package app.kith.transfer;

/// How many cards make one transaction: as many as take a good part of the 100 ms that other saves may have to wait.
///
/// Told by the thread that writes, asked by the one that reads.
final class Pace {
    private static final int FEWEST = 150;
    private static final int MOST = 800;
    private static final double NANOS = 80_000_000;

    private volatile int size = 400;

    int size() {
        return size;
    }

    void took(long nanos, int cards) {
        if (cards > 0) {
            double fitting = NANOS / Math.max(1, nanos) * cards;
            // Half way only: one slow transaction says little about the next.
            size = (int) Math.clamp((size + fitting) / 2, FEWEST, MOST);
        }
    }
}
