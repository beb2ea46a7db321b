package app.kith.ui.kit;

import java.util.Optional;
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

    /// Reads what [#written] wrote; empty for anything else.
    public static Optional<Place> read(String written) {
        var parts = written.split(" ", 3);
        try {
            return parts.length < 3 ? Optional.empty()
                    : Optional.of(
                            new Place(parts[0], parts[1].equals("-") ? null : UUID.fromString(parts[1]), parts[2]));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// One line for the settings.
    public String written() {
        return page + " " + (person == null ? "-" : person) + " " + search;
    }
}
