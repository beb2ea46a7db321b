package app.kith.ui.people;

import app.kith.people.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A kind of line on the front of a card of which there may be several.
///
/// @param <T> one of them, as the book keeps it
interface FieldKind<T> {
    /// Stands before each line.
    Feather sign();

    /// The key of its texts, such as `card.email`.
    String key();

    /// What there is on a card.
    List<T> of(Contact contact);

    /// The same card with others.
    Contact with(Contact contact, List<T> all);

    /// What is typed into the value's field.
    String value(T one);

    /// What is typed into the label's field.
    String label(T one);

    /// The value as it is read best.
    default String shown(CardModel.Front front, T one) {
        return value(one);
    }

    /// What was typed, as the book keeps it.
    ///
    /// @param before what it was, null for a new line
    /// @return null when it cannot be kept so
    @Nullable
    T typed(@Nullable T before, String value, String label);
}
