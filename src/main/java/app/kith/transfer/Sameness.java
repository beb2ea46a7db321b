package app.kith.transfer;

import app.kith.people.Likeness;
import java.util.Locale;

/// What a card of a file has in common with another card, the surest first: a `UID`, a profile, an e-mail address, a
/// telephone number, name and organisation, the name alone, or nothing.
public enum Sameness {
    UID, PROFILE, EMAIL, PHONE, NAME_AND_ORGANISATION, NAME, NONE;

    /// The key of its words in the texts of this package.
    public String key() {
        return "same." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Sameness of(Likeness likeness) {
        return switch (likeness) {
            case UID -> UID;
            case PROFILE -> PROFILE;
            case EMAIL -> EMAIL;
            case PHONE -> PHONE;
            case NAME_AND_ORGANISATION -> NAME_AND_ORGANISATION;
            case NAME -> NAME;
        };
    }
}
