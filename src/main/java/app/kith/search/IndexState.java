package app.kith.search;

/// How far the index is.
///
/// @param ready whether it answers; until then the slower search does
/// @param done how many cards are in it, while it is being built
/// @param total how many there are to be, while it is being built; else 0
public record IndexState(boolean ready, int done, int total) {
    static final IndexState READY = new IndexState(true, 0, 0);
    static final IndexState OPENING = new IndexState(false, 0, 0);
}
