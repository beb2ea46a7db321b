package app.kith.sharing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a template leaves open, written in braces, such as `{greeting}`. `OWN`: the words for this contact; `WORDS`: those for
/// all; `TITLE`, `LINK`, `SITE`, `AUTHOR` are the article's, `GIVEN`, `NAME`, `ORGANISATION` the contact's; `UPTO`: what the user
/// is up to.
public enum Placeholder {
    GREETING, OWN, WORDS, TITLE, LINK, SITE, AUTHOR, UPTO, QUESTION, SIGNOFF, SIGNATURE, GIVEN, NAME, ORGANISATION;

    /// Anything that looks like a placeholder, known or not.
    static final Pattern ANY = Pattern.compile("\\{([\\p{L}][\\p{L} _-]{0,39})\\}");

    /// As it is written, without braces.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The placeholder written so, if there is one.
    ///
    /// @param written without braces, in any case
    public static Optional<Placeholder> of(String written) {
        return Arrays.stream(values()).filter(each -> each.written().equalsIgnoreCase(written.strip())).findFirst();
    }

    /// Whether a letter may go without it: what the user has left out is left out of the letter too.
    boolean optional() {
        return switch (this) {
            case OWN, WORDS, UPTO, QUESTION -> true;
            default -> false;
        };
    }
}
