package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.Picture;
import java.util.List;
import java.util.Optional;

/// A card on its way into the book.
///
/// @param index which row of the preview it is
/// @param contact under the id it is to have, or of what it is merged into
/// @param throughUid the `UID` of the card of whoever brought the user and the contact together; may be empty
record Incoming(
        int index,
        Contact contact,
        List<Jotting> notes,
        Optional<Picture> picture,
        String throughUid) {}
