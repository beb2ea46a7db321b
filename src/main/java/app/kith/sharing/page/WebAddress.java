package app.kith.sharing.page;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads web addresses as people paste them: without a scheme, with blanks and letters of any script, in angle brackets or
/// within other text.
public final class WebAddress {
    private static final int LONGEST = 4000;
    private static final Pattern WRITTEN = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]+");
    private static final Pattern PARTS = Pattern
            .compile("(?is)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern BARE = Pattern
            .compile("(?i)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*\\.)+[\\p{L}]{2,}\\.?(?::\\d{1,5})?(?:[/?#]\\S*)?");
    private static final Pattern AUTHORITY = Pattern
            .compile("(?:[^@]*@)?(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final String PATH = "/:@!$&'()*+,;=-._~%";
    private static final String QUERY = PATH + "?";
    private static final String FRAGMENT = QUERY;
    private static final int HIGHEST_PORT = 65_535;

    private WebAddress() {}

    /// The first web address in a pasted text; empty when there is none. A text of nothing but `example.org/page` is one.
    public static Optional<URI> in(String pasted) {
        String text = pasted.strip();
        Matcher written = WRITTEN.matcher(text);
        if (written.find()) {
            boolean whole = written.start() == 0 && text.lines().count() == 1 && !text.contains("<");
            return of(trimmed(whole && !text.contains(" ") ? text : written.group()));
        }
        return BARE.matcher(text).matches() ? of("https://" + text) : Optional.empty();
    }

    /// The address in the form that goes over the network: host in ASCII and lower case, everything else escaped as it must be,
    /// nothing escaped twice, without the user's name and password. Empty when it is no `http` or `https` address of at most 4,000 characters.
    public static Optional<URI> of(String written) {
        Matcher parts = PARTS.matcher(written.strip());
        if (!parts.matches() || written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        return host(authority.group(1)).flatMap(host -> {
            String port = group(authority, 2);
            if (!port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT) {
                return Optional.empty();
            }
            String address = parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + (port.isEmpty() ? "" : ":" + port)
                    + escaped(group(parts, 3), PATH) + query(group(parts, 4)) + escaped(group(parts, 5), FRAGMENT);
            return parsed(address);
        });
    }

    /// An address that may be written as seen from a page: `/story`, `//example.org/story`, `?page=2`.
    ///
    /// @return complete, but not yet checked
    static String resolved(URI page, String written) {
        String plain = written.strip();
        if (plain.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
            return plain;
        }
        String root = page.getScheme() + "://" + page.getRawAuthority();
        String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        if (plain.isEmpty() || plain.startsWith("#")) {
            return root + path;
        }
        if (plain.startsWith("//")) {
            return page.getScheme() + ":" + plain;
        }
        if (plain.startsWith("/")) {
            return root + plain;
        }
        return root + (plain.startsWith("?") ? path : path.replaceFirst("[^/]*$", "")) + plain;
    }

    private static Optional<URI> parsed(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written.toLowerCase(Locale.ROOT));
        }
        if (written.matches("[0-9.]+") && !FOUR_NUMBERS.matcher(written).matches()) {
            // Some programs read such a number as octal, others not: nobody means it well.
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String plain = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static String query(String written) {
        return written.isEmpty() ? "" : "?" + escaped(written.substring(1), QUERY);
    }

    private static String escaped(String text, String allowed) {
        var out = new StringBuilder();
        int from = text.startsWith("#") ? 1 : 0;
        out.append(text, 0, from);
        text.codePoints().skip(from).forEach(sign -> {
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || allowed.indexOf(sign) >= 0)) {
                out.append((char) sign);
            } else {
                escape(sign, out);
            }
        });
        return percents(out.toString());
    }

    private static void escape(int sign, StringBuilder out) {
        int whole = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE ? 0xFFFD : sign;
        for (byte each : Character.toString(whole).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
    }

    /// A percent sign that escapes nothing stands for itself.
    private static String percents(String text) {
        return text.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    /// Takes off what belongs to the sentence around it; a closing bracket only when none was opened.
    private static String trimmed(String address) {
        String text = address;
        while (!text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            boolean loose = ".,;:!?'\u201d\u2019\u00bb".indexOf(last) >= 0 || (last == ')' && text.indexOf('(') < 0)
                    || (last == ']' && text.indexOf('[') < 0);
            if (!loose) {
                break;
            }
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    private static String group(Matcher matcher, int number) {
        String found = matcher.group(number);
        return found == null ? "" : found;
    }
}
