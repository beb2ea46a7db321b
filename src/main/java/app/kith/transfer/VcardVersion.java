package app.kith.transfer;

/// The versions of vCard that Kith writes.
public enum VcardVersion {
    /// RFC 2426: read by older programs and telephones.
    V3,
    /// RFC 6350: says more, and says dates without a year.
    V4;

    /// The number as the card says it: "3.0" or "4.0".
    public String number() {
        return this == V3 ? "3.0" : "4.0";
    }

    ezvcard.VCardVersion library() {
        return this == V3 ? ezvcard.VCardVersion.V3_0 : ezvcard.VCardVersion.V4_0;
    }
}
