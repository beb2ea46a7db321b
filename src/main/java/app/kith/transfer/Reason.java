package app.kith.transfer;

import java.util.Locale;
import java.util.Set;

/// Why a card, a property or a line of a file was left out or mended.
public enum Reason {
    // The card holds neither a name nor an organisation, an e-mail address or a telephone number.
    NO_NAME,
    // The card is larger than a card may be.
    CARD_TOO_LARGE,
    // Something in the card could not be understood at all.
    CARD_UNREADABLE,
    // Cards stand inside cards inside cards.
    NESTED_TOO_DEEP,
    // Text that belongs to no card.
    OUTSIDE_A_CARD,
    // A property is longer than it may be.
    PROPERTY_TOO_LONG,
    // The card has more than properties than it may have; the rest is left out.
    TOO_MANY_PROPERTIES,
    // The line is no property of a vCard.
    LINE_UNREADABLE,
    // A photo is larger than it may be, or no picture that can be read.
    PHOTO_LEFT_OUT,
    // The properties that Kith has no field for are too many to keep.
    NOT_KEPT,
    // The value is none that the property may have; it is kept as it is.
    VALUE_ODD,
    // The end of the card is missing.
    END_MISSING,
    // The text is not UTF-8; it was read as Windows-1252.
    NOT_UTF8,
    // A folded line was broken inside a character.
    BROKEN_CHARACTER,
    // Control characters were taken out.
    CONTROL_CHARACTERS,
    // A long note was parted in several.
    NOTE_PARTED,
    // A card could not be written.
    CARD_UNWRITABLE;

    private static final Set<Reason> MENDED = Set.of(VALUE_ODD, END_MISSING, NOT_UTF8, BROKEN_CHARACTER,
            CONTROL_CHARACTERS, NOTE_PARTED);

    /// Whether something was left out; else it was mended.
    public boolean rejected() {
        return !MENDED.contains(this);
    }

    /// The key of its sentence in the texts of this package.
    public String key() {
        return "finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
