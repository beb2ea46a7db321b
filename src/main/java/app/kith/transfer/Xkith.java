package app.kith.transfer;

/// The properties and parameters of vCard that are Kith's own, so that everything comes back that went out.
final class Xkith {
    static final String MET_HOW = "X-KITH-MET-HOW";
    static final String MET_WHERE = "X-KITH-MET-WHERE";
    static final String MET_ON = "X-KITH-MET-ON";
    /// The name of whoever brought the two together; the parameter [#UID] names their card.
    static final String MET_THROUGH = "X-KITH-MET-THROUGH";
    static final String COMMON = "X-KITH-COMMON";
    /// A field of the user's, with its name as label.
    static final String FIELD = "X-KITH-FIELD";
    /// A date that vCard 3.0 cannot say, in the form of [app.kith.people.PartialDate].
    static final String BIRTHDAY = "X-KITH-BDAY";
    /// A kept line of vCard 4.0 that vCard 3.0 would change.
    static final String KEPT = "X-KITH-KEPT";

    static final String UID = "X-KITH-UID";
    /// The day a note is about.
    static final String DATE = "X-KITH-DATE";
    static final String PINNED = "X-KITH-PINNED";
    /// The place, counted from 1, in a list of ours that goes out as several kinds of property.
    static final String ORDER = "X-KITH-ORDER";

    private Xkith() {}
}
