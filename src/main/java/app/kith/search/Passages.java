package app.kith.search;

import java.time.Instant;
import java.util.UUID;

/// Takes what sources hand over about contacts, in any order.
public interface Passages {
    /// Says that the contact is in the book, and what lists sort it by. Nothing is found of a contact for whom no source does.
    ///
    /// @param sortName as lists sort people by name, such as `Moreau Jill`
    /// @param organisation as lists sort people by organisation; may be empty
    /// @param created when the card was made
    void card(UUID contact, String sortName, String organisation, Instant created);

    /// Adds a text of the contact; blank texts are left out.
    void add(UUID contact, Passage passage);

    /// Adds the text of an article that the contact was given and answered. It says what else may be for them; searches do not
    /// find it.
    void answered(UUID contact, String text);

    /// Adds a value that only a filter finds, such as `birthday` for [Filter#HAS].
    void value(UUID contact, Filter filter, String value);
}
