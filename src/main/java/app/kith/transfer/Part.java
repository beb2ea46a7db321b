package app.kith.transfer;

import java.util.Locale;

/// The parts of a card in which two cards of one person can differ.
public enum Part {
    NAME, ORGANISATION, DEPARTMENT, TITLE, EMAIL, PHONE, ADDRESS, LINK, BIRTHDAY, ANNIVERSARY, MET, COMMON, TAGS,
    LANGUAGES, FIELDS, KEPT, PHOTO, NOTES;

    /// The key of its name in the texts of this package.
    public String key() {
        return "part." + name().toLowerCase(Locale.ROOT);
    }
}
