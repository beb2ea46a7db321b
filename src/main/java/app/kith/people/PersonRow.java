package app.kith.people;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a list shows of a contact.
///
/// @param called as [Contact#called] says; may be empty
/// @param initials for the avatar
/// @param photo as in [Contact]
/// @param lastWord the date of the newest note, null without one
public record PersonRow(
        UUID id,
        String called,
        String initials,
        String organisation,
        String title,
        @Nullable String photo,
        @Nullable LocalDate lastWord) {
    /// The same with the date of the newest note, or none.
    PersonRow withLastWord(@Nullable LocalDate newest) {
        return new PersonRow(id, called, initials, organisation, title, photo, newest);
    }

    /// Which of the colours of avatars it has.
    public int colour() {
        return Names.colour(id);
    }
}
