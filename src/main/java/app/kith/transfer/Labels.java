package app.kith.transfer;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words beside an address ("work", "mobile", "summer house"): types of vCard and Apple's `X-ABLabel`.
final class Labels {
    /// The property that holds a label of the user's, tied to another one by a group (Apple).
    static final String PROPERTY = "X-ABLabel";

    private static final Set<String> NO_WORDS = Set.of("pref", "internet", "voice", "x-internet", "text", "dom", "intl",
            "postal", "parcel", "iana-token");
    private static final Set<String> TYPES = Set.of(
            "work", "home", "other", "main", "mobile", "fax", "pager", "car", "video", "textphone", "isdn", "modem",
            "bbs", "pcs", "iphone", "school");
    private static final Pattern BUILT_IN = Pattern.compile("_\\$!<(.*)>!\\$_");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, RawProperty> byGroup = new HashMap<>();

    /// Gathers the labels of a card.
    Labels(VCard card) {
        for (RawProperty raw : card.getExtendedProperties(PROPERTY)) {
            if (raw.getGroup() != null && raw.getValue() != null) {
                byGroup.putIfAbsent(raw.getGroup().toLowerCase(Locale.ROOT), raw);
            }
        }
    }

    /// The label of a property, which is thereby used; empty without one.
    String take(VCardProperty property, Collection<VCardProperty> used) {
        if (property.getGroup() != null) {
            RawProperty label = byGroup.get(property.getGroup().toLowerCase(Locale.ROOT));
            if (label != null) {
                used.add(label);
                return shown(VObjectPropertyValues.unescape(label.getValue()));
            }
        }
        return typed(property.getParameters().getTypes());
    }

    /// Whether a property is marked as the one to use first.
    static boolean preferred(VCardProperty property) {
        return property.getParameters().getPref() != null
                || property.getParameters().getTypes().stream().anyMatch("pref"::equalsIgnoreCase);
    }

    /// Whether other programs know all words of a label as types of vCard.
    static boolean standard(String label) {
        return !label.isEmpty() && List.of(label.split(" ", -1)).stream().allMatch(TYPES::contains);
    }

    /// The types that say the same as a [#standard] label.
    static List<String> types(String label) {
        return List.of(label.split(" ", -1)).stream().map(word -> word.equals("mobile") ? "cell" : word).toList();
    }

    private static String shown(String value) {
        String text = Words.line(value);
        var builtIn = BUILT_IN.matcher(text);
        if (!builtIn.matches()) {
            return text;
        }
        String words = BLANKS.matcher(HUMP.matcher(builtIn.group(1)).replaceAll(" ")).replaceAll(" ");
        return words.toLowerCase(Locale.ROOT).strip();
    }

    private static String typed(List<String> types) {
        var words = new ArrayList<String>();
        for (String type : types) {
            String word = Words.line(type).toLowerCase(Locale.ROOT);
            word = word.equals("cell") ? "mobile" : word;
            if (!word.isEmpty() && !NO_WORDS.contains(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        // "fax, home" and "home, fax" are one label.
        words.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return String.join(" ", words);
    }

    private static int rank(String word) {
        return switch (word) {
            case "work", "home", "other", "main" -> 0;
            case "mobile", "iphone" -> 1;
            default -> 2;
        };
    }
}
