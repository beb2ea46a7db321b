package app.kith.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person is called, in the parts of `N` in RFC 6350, section 6.2.2. A part that is not known is empty.
///
/// @param written the whole name as somebody wrote it (`FN`), where it is not what the parts make; else empty
/// @param phoneticGiven how the given name sounds
/// @param phoneticFamily how the family name sounds
public record Name(
        String written,
        String prefix,
        String given,
        String middle,
        String family,
        String suffix,
        String nickname,
        String phoneticGiven,
        String phoneticFamily) {
    /// A name of which nothing is known.
    public static final Name NONE = new Name("", "", "", "", "", "", "", "", "");

    /// A name of a given and a family part only; either may be empty.
    public static Name of(String given, String family) {
        return new Name("", "", given, "", family, "", "", "", "");
    }

    /// The name as people read it: as written, else prefix to suffix in their order, else the nickname; may be empty.
    public String full() {
        if (!written.isEmpty()) {
            return written;
        }
        String parts = join(prefix, given, middle, family, suffix);
        return parts.isEmpty() ? nickname : parts;
    }

    /// The name as lists order it: family before given; the whole name where the parts are unknown.
    public String sorted() {
        String parts = join(family, given, middle);
        return parts.isEmpty() ? full() : parts;
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
