package app.kith.ui.kit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Where the user is: what back and forward go through, and what is restored at the next start.
///
/// @param page the page's id
/// @param person whose card is open, null when none is
/// @param search what stands in the search field, empty when nothing does
public record Place(String page, @Nullable UUID person, String search) {
    /// The page of people, the one that shows cards and results.
    public static final String PEOPLE = "people";

    /// A page as it first shows itself.
    public static Place page(String page) {
        return new Place(page, null, "");
    }

    /// Somebody's card.
    public static Place card(UUID person) {
        return new Place(PEOPLE, person, "");
    }

    /// What a search finds.
    public static Place found(String search) {
        return new Place(PEOPLE, null, search);
    }
}
