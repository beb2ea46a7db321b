package app.kith.transfer;

/// The versions of vCard that Kith writes.
public enum VcardVersion {
    /// RFC 2426: read by older programs and telephones.
    V3("3.0", ezvcard.VCardVersion.V3_0),
    /// RFC 6350: says more, and says dates without a year.
    V4("4.0", ezvcard.VCardVersion.V4_0);

    private final String number;
    private final ezvcard.VCardVersion library;

    VcardVersion(String number, ezvcard.VCardVersion library) {
        this.number = number;
        this.library = library;
    }

    /// The number as the card says it: "3.0" or "4.0".
    public String number() {
        return number;
    }

    ezvcard.VCardVersion library() {
        return library;
    }
}
