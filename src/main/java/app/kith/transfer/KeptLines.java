package app.kith.transfer;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Agent;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Keeps properties that Kith has no field for as unfolded lines of vCard 4.0, and reads them back.
final class KeptLines {
    /// The most characters kept for one card.
    static final int MOST = 100_000;

    private KeptLines() {}

    /// The lines of some properties; those that cannot be written, or are beyond [#MOST], are left out and reported.
    ///
    /// @param line where the card begins
    static List<String> of(List<VCardProperty> properties, int line, List<Finding> findings) {
        if (properties.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        int room = MOST;
        for (VCardProperty property : properties) {
            try {
                List<String> written = write(property, VCardVersion.V4_0);
                int length = written.stream().mapToInt(String::length).sum();
                if (length > room) {
                    findings.add(new Finding(line, Reason.NOT_KEPT, nameOf(property)));
                } else {
                    room -= length;
                    lines.addAll(written);
                }
            } catch (IOException | RuntimeException unwritable) {
                findings.add(new Finding(line, Reason.NOT_KEPT, nameOf(property)));
            }
        }
        return lines;
    }

    /// The properties of some lines; a line that is none is passed over.
    static List<VCardProperty> read(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        String text = "BEGIN:VCARD\nVERSION:4.0\n" + String.join("\n", lines) + "\nEND:VCARD\n";
        try (var reader = new VCardReader(text)) {
            VCard card = reader.readNext();
            return card == null ? List.of() : List.copyOf(card.getProperties());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The properties of some lines for a version; a line that the version would change goes out as it is under
    /// [Xkith#KEPT].
    static List<VCardProperty> read(List<String> lines, VcardVersion version) {
        if (version == VcardVersion.V4) {
            return read(lines);
        }
        var properties = new ArrayList<VCardProperty>();
        for (String line : lines) {
            List<VCardProperty> one = read(List.of(line));
            if (one.size() == 1 && lasts(one.getFirst(), line, version)) {
                properties.add(one.getFirst());
            } else {
                properties.add(new RawProperty(Xkith.KEPT, VObjectPropertyValues.escape(line)));
            }
        }
        return properties;
    }

    private static boolean lasts(VCardProperty property, String line, VcardVersion version) {
        try {
            List<String> written = write(property, version.library());
            if (written.size() != 1) {
                return false;
            }
            String text = "BEGIN:VCARD\nVERSION:" + version.number() + "\n" + written.getFirst() + "\nEND:VCARD\n";
            try (var reader = new VCardReader(text)) {
                VCard card = reader.readNext();
                return card != null
                        && card.getProperties().size() == 1
                        && write(card.getProperties().iterator().next(), VCardVersion.V4_0).equals(List.of(line));
            }
        } catch (IOException | RuntimeException unwritable) {
            return false;
        }
    }

    private static List<String> write(VCardProperty property, VCardVersion version) throws IOException {
        var card = new VCard();
        card.addProperty(property instanceof Agent agent ? flat(agent) : property);
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, version)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(card);
        }
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("BEGIN:") && !line.startsWith("VERSION:") && !line.startsWith("END:"))
                .toList();
    }

    /// A card inside a card as vCard 3.0 writes it, on one line.
    private static VCardProperty flat(Agent agent) {
        if (agent.getVCard() == null) {
            return agent;
        }
        return new RawProperty("AGENT", VObjectPropertyValues.escape(agent.getVCard().write()).replace("\r\n", "\\n"));
    }

    private static String nameOf(VCardProperty property) {
        return property instanceof RawProperty raw ? raw.getPropertyName() : property.getClass().getSimpleName();
    }
}
