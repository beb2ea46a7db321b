package app.kith.transfer;

import app.kith.people.Name;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.StructuredName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers what a contact is called from the properties of a card.
final class NameFields {
    private @Nullable StructuredName parts;
    private @Nullable FormattedName written;
    private final List<String> nicknames = new ArrayList<>();
    private String phoneticGiven = "";
    private String phoneticFamily = "";

    /// Each `take` says whether there was room for what the property holds.
    boolean take(StructuredName name) {
        if (parts != null) {
            return false;
        }
        parts = name;
        return true;
    }

    boolean take(FormattedName name) {
        if (written != null) {
            return false;
        }
        written = name;
        return true;
    }

    boolean take(Nickname nickname) {
        nickname.getValues().stream().map(Words::line).filter(word -> !word.isEmpty()).forEach(nicknames::add);
        return true;
    }

    void phoneticGiven(String sound) {
        phoneticGiven = sound;
    }

    void phoneticFamily(String sound) {
        phoneticFamily = sound;
    }

    Name read() {
        var name = parts == null ? Name.NONE : of(parts);
        String full = written == null || derived(written) ? "" : Words.line(written.getValue());
        String made = Stream.of(name.prefix(), name.given(), name.middle(), name.family(), name.suffix())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Name(
                full.equals(made) ? "" : full,
                name.prefix(),
                name.given(),
                name.middle(),
                name.family(),
                name.suffix(),
                String.join(", ", nicknames),
                phoneticGiven,
                phoneticFamily);
    }

    /// Whether the name was made from other properties and says nothing of its own (RFC 9554, section 4.4).
    private static boolean derived(FormattedName name) {
        return "true".equalsIgnoreCase(name.getParameter("DERIVED"));
    }

    private static Name of(StructuredName name) {
        return new Name(
                "",
                Words.joined(name.getPrefixes(), " "),
                Words.line(name.getGiven()),
                Words.joined(name.getAdditionalNames(), " "),
                Words.line(name.getFamily()),
                Words.joined(name.getSuffixes(), " "),
                "",
                "",
                "");
    }
}
