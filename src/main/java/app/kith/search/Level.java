package app.kith.search;

/// How well a word matches, best first.
///
/// - `WHOLE`: it is the word.
/// - `OPEN`: it begins with it.
/// - `STEM`: it differs in its ending only.
/// - `INSIDE`: it has it somewhere in it.
/// - `TYPO`: it differs by one typing error.
enum Level {
    WHOLE(1), OPEN(0.75f), STEM(0.5f), INSIDE(0.25f), TYPO(0.125f);

    private final float weight;

    Level(float weight) {
        this.weight = weight;
    }

    /// The share of a place's rank that such a match counts.
    float weight() {
        return weight;
    }

    /// Whether it counts without being asked to forgive.
    boolean strict() {
        return compareTo(INSIDE) < 0;
    }
}
