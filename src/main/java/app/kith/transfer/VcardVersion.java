package app.kith.transfer;

/// The versions of vCard that Kith writes: 3.0 (RFC 2426), which older programs and telephones read, and 4.0 (RFC 6350),
/// which says more.
public enum VcardVersion {
    V3, V4;

    /// The number as the card says it: "3.0" or "4.0".
    public String number() {
        return this == V3 ? "3.0" : "4.0";
    }

    ezvcard.VCardVersion library() {
        return this == V3 ? ezvcard.VCardVersion.V3_0 : ezvcard.VCardVersion.V4_0;
    }
}
