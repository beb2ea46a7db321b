package app.kith.people;

/// Why two cards may be of one person, the surest first. The first four are strong (`UID` is that of the vCard both came
/// from), a name with the organisation makes it likely, and a name alone says no more than that two people have the same name.
public enum Likeness {
    UID, PROFILE, EMAIL, PHONE, NAME_AND_ORGANISATION, NAME;

    /// Whether it is as good as certain.
    public boolean strong() {
        return compareTo(NAME_AND_ORGANISATION) < 0;
    }
}
