package app.kith.people;

import java.util.Optional;

/// Reads pasted text in a format of other address books. [QuickEntry] asks for it, what moves cards in and out gives it.
public interface CardText {
    /// Knows no format.
    CardText NONE = text -> Optional.empty();

    /// The first card in `text`, or empty when it holds none; never throws for bad text.
    Optional<Draft> read(String text);

    /// The bytes of the picture on the first card in `text`, of any kind; empty where there is none.
    default Optional<byte[]> picture(String text) {
        return Optional.empty();
    }
}
