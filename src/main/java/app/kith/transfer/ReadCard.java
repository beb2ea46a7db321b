package app.kith.transfer;

import app.kith.people.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One card read from a file.
///
/// @param line where it begins in the file, counted from 1
/// @param contact what it says, under a new id and without a photo; null where no contact can be made of it, for the
///        reason in `findings`
/// @param throughUid the `UID` of the card of whoever brought the user and the contact together; may be empty
/// @param findings what was left out or mended, in the order of the file
public record ReadCard(
        int line,
        @Nullable Contact contact,
        List<Jotting> notes,
        @Nullable PictureFile photo,
        String throughUid,
        List<Finding> findings) {
    static ReadCard refused(int line, List<Finding> findings) {
        return new ReadCard(line, null, List.of(), null, "", List.copyOf(findings));
    }

    /// Why no contact can be made of the card; the first reason for which something was left out.
    ///
    /// @throws IllegalStateException when there is a contact
    public Reason refusal() {
        if (contact != null) {
            throw new IllegalStateException("The card was read");
        }
        return findings.stream()
                .map(Finding::reason)
                .filter(Reason::rejected)
                .findFirst()
                .orElse(Reason.CARD_UNREADABLE);
    }
}
