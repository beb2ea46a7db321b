package app.kith.people;

import java.util.Optional;

/// Reads pasted text in a format of other address books. [QuickEntry] asks for it, what moves cards in and out gives it.
public interface CardText {
    /// Knows no format.
    CardText NONE = text -> Optional.empty();

    /// The first card in `text`, or empty when it holds none; never throws for bad text.
    Optional<Draft> read(String text);
}
