package app.kith.search;

import org.jspecify.annotations.Nullable;

/// Why a contact was found, for a row on screen.
///
/// @param name the name with its matches, null when nothing in it matched
/// @param organisation the organisation with its matches, null when nothing in it matched
/// @param sentence the sentence that matched best elsewhere on the card, null when nothing did
public record Excerpt(@Nullable Line name, @Nullable Line organisation, @Nullable Line sentence) {
    /// Nothing to mark: the contact was found by a filter.
    public static final Excerpt NONE = new Excerpt(null, null, null);
}
