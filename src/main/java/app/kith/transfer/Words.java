package app.kith.transfer;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Makes text from a file fit for a card: composed (NFC), without control characters, without blanks at its ends.
final class Words {
    private Words() {}

    /// Text of several lines, each ended by a line feed.
    static String lines(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return plain(text) ? text.strip() : clean(text, true).strip();
    }

    /// Text on one line; a line break becomes a blank.
    static String line(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return plain(text) && text.indexOf('\n') < 0 ? text.strip() : clean(text, false).strip();
    }

    /// The parts that are not empty on one line.
    static String joined(Collection<? extends @Nullable String> parts, String between) {
        return parts.stream()
                .filter(Objects::nonNull)
                .map(part -> line(part.replace("\n", ", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    /// How two words are compared: without regard to case and blanks at the ends.
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || (c < ' ' && c != '\n')) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text, boolean severalLines) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\t' || c == '\n') {
                out.append(severalLines ? c : ' ');
            } else if (!Character.isISOControl(c) && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
