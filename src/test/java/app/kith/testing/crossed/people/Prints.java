package app.kith.testing.crossed.people;

/// Prints where only the command line may.
final class Prints {
    void line() {
        System.out.println();
    }
}
