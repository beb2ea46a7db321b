package app.kith.transfer;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What an import proposes to do with one card of a file, and why.
///
/// @param line where the card begins in the file, counted from 1
/// @param name what the card is called; empty for one that cannot be read
/// @param organisation the organisation on the card
/// @param formerOrganisation the organisation in the book where that is another one; else empty
/// @param address the first e-mail address, else the first telephone number; may be empty
/// @param proposed what happens unless the user chooses otherwise
/// @param sameness what it has in common with the other card
/// @param other what the other card is called; empty when there is none
/// @param otherLine the line of the other card when it stands in the same file; 0 when it is in the book
/// @param contact the contact it becomes, or that it is merged into
/// @param fresh the id it has should it become a contact of its own after all
/// @param adds the parts that a merge adds to
/// @param differs the parts that a merge would overwrite if asked to
/// @param refusal why it cannot be imported at all; null when it can
public record PreviewRow(
        int line,
        String name,
        String organisation,
        String formerOrganisation,
        String address,
        Choice proposed,
        Sameness sameness,
        String other,
        int otherLine,
        @Nullable UUID contact,
        UUID fresh,
        Set<Part> adds,
        Set<Part> differs,
        @Nullable Reason refusal) {
    static PreviewRow refused(int line, Reason reason, UUID fresh) {
        return new PreviewRow(
                line,
                "",
                "",
                "",
                "",
                Choice.SKIP,
                Sameness.NONE,
                "",
                0,
                null,
                fresh,
                Set.of(),
                Set.of(),
                reason);
    }

    /// Whether the user may choose this for the card: what cannot be read can only be skipped, and there must be a card
    /// to merge into or to look at.
    public boolean allows(Choice choice) {
        if (refusal != null) {
            return choice == Choice.SKIP;
        }
        boolean another = contact != null && !contact.equals(fresh);
        return switch (choice) {
            case NEW, SKIP -> true;
            case MERGE -> another;
            case LOOK -> proposed == Choice.LOOK;
        };
    }
}
