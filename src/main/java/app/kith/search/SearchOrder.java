package app.kith.search;

/// What the people found are sorted by; equal ones stand newest card first.
///
/// - `BEST`: name before organisation before the rest, whole words before others; equal ones with a pinned match, then by
///   last word.
/// - `NAME`: by name.
/// - `ORGANISATION`: by organisation, those without one last.
/// - `LAST_WORD`: the latest note first.
/// - `NEWEST`: the card made last first.
public enum SearchOrder {
    BEST, NAME, ORGANISATION, LAST_WORD, NEWEST
}
