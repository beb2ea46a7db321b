package app.kith.people;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// How, where, when and through whom the user met a contact; a part that is not known is empty or null.
///
/// @param how in the user's words ("sat beside me")
/// @param where the place or occasion ("Chamber mixer")
/// @param through the contact who brought them together, where that is a card of this book
/// @param throughName who brought them together, as typed; the card's name where there is one
public record Met(String how, String where, @Nullable PartialDate on, @Nullable UUID through, String throughName) {
    /// Nothing known.
    public static final Met UNKNOWN = new Met("", "", null, null, "");
}
