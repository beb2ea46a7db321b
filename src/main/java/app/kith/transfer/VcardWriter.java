package app.kith.transfer;

import app.kith.people.Contact;
import ezvcard.VCard;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes contacts and their notes as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426). What vCard has no property for goes out
/// under [Xkith] names; what a card was imported with and Kith has no field for goes out again as it came.
///
/// For one thread at a time.
public final class VcardWriter {
    private final Writer out;
    private final VcardVersion version;

    /// @param out where the cards go, encoded in UTF-8 by its owner, who also closes it
    public VcardWriter(Writer out, VcardVersion version) {
        this.out = out;
        this.version = version;
    }

    /// Writes one card whole, or nothing of it.
    ///
    /// @param throughUid the `UID` under which the card of whoever brought the two together is exported; may be empty
    /// @return what of the card could not be written
    /// @throws IOException when the bytes cannot be written
    public List<Finding> write(Contact contact, List<Jotting> notes, @Nullable PictureFile photo, String throughUid)
            throws IOException {
        VCard card = new ContactWriting(contact, version).card(notes, photo, throughUid);
        List<VCardProperty> kept = KeptLines.read(contact.about().kept(), version);
        Optional<String> whole = text(card, kept);
        if (whole.isPresent()) {
            out.write(whole.get());
            return List.of();
        }
        return writeWhatGoes(card, kept);
    }

    private List<Finding> writeWhatGoes(VCard card, List<VCardProperty> kept) throws IOException {
        var writable = new ArrayList<VCardProperty>();
        var findings = new ArrayList<Finding>();
        for (VCardProperty property : kept) {
            if (text(new VCard(), List.of(property)).isPresent()) {
                writable.add(property);
            } else {
                findings.add(new Finding(0, Reason.NOT_KEPT, property.getClass().getSimpleName()));
            }
        }
        Optional<String> rest = text(card, writable);
        if (rest.isEmpty()) {
            return List.of(new Finding(0, Reason.CARD_UNWRITABLE, ""));
        }
        out.write(rest.get());
        return findings;
    }

    private Optional<String> text(VCard card, List<VCardProperty> kept) {
        var whole = new VCard(card);
        kept.forEach(whole::addProperty);
        var text = new StringWriter(1024);
        try (var writer = new VCardWriter(text, version.library())) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.write(whole);
        } catch (IOException | RuntimeException unwritable) {
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
