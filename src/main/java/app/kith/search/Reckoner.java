package app.kith.search;

/// Answers the filters that count. The feature that keeps what is counted implements it.
@FunctionalInterface
public interface Reckoner {
    /// Counts nothing, so that nobody fulfils such a filter.
    Reckoner NONE = measure -> Chosen.NOBODY;

    /// Who fulfils a measure now. Any thread but the window's; asked at each search that holds such a filter.
    Chosen fulfilling(Measure measure);
}
