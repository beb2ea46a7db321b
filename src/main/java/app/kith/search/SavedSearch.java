package app.kith.search;

import java.util.UUID;

/// A search kept under a name.
///
/// @param query as it was typed
public record SavedSearch(UUID id, String name, String query) {}
