package app.kith.people;

/// Why two cards may be of one person, the surest first. The first three are strong, a name with the organisation makes it
/// likely, and a name alone says no more than that two people have the same name.
public enum Likeness {
    EMAIL, PHONE, PROFILE, NAME_AND_ORGANISATION, NAME;

    /// Whether it is as good as certain.
    public boolean strong() {
        return compareTo(NAME_AND_ORGANISATION) < 0;
    }
}
