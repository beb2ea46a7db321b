package app.kith.transfer;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.unescape;

import app.kith.people.Met;
import app.kith.people.PartialDate;
import ezvcard.property.RawProperty;
import org.jspecify.annotations.Nullable;

/// Gathers how a contact was met from the properties of a card that Kith wrote.
final class MetFields {
    private String how = "";
    private String where = "";
    private @Nullable PartialDate on;
    private String throughName = "";
    private String throughUid = "";

    void how(RawProperty property) {
        how = Words.lines(unescape(property.getValue()));
    }

    void where(RawProperty property) {
        where = Words.lines(unescape(property.getValue()));
    }

    void on(PartialDate date) {
        on = date;
    }

    void through(RawProperty property) {
        throughName = Words.line(unescape(property.getValue()));
        String uid = property.getParameter(Xkith.UID);
        throughUid = uid == null ? "" : uid.strip();
    }

    /// The `UID` of the card of whoever brought the two together; may be empty.
    String throughUid() {
        return throughUid;
    }

    Met read() {
        return new Met(how, where, on, null, throughName);
    }
}
