package app.kith.sharing.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a site sent in the end.
final class Answer {
    private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml", "text/plain",
            "application/xml",
            "text/xml");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");
    private static final String PDF = "%PDF-";

    private final URI address;
    private final String contentType;
    private final String language;
    private final byte[] body;

    /// @param address where it was found
    /// @param contentType as the site wrote it; may be empty
    /// @param language as the site wrote it; may be empty
    /// @param body unpacked; kept as it is
    Answer(URI address, String contentType, String language, byte[] body) {
        this.address = address;
        this.contentType = contentType;
        this.language = language;
        this.body = body;
    }

    /// Where it was found.
    URI address() {
        return address;
    }

    /// The language the site named; may be empty.
    String language() {
        return language;
    }

    /// What came, unpacked; not a copy.
    byte[] body() {
        return body;
    }

    /// The kind of file, such as `text/html`; empty when the site did not say.
    String type() {
        return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /// Whether it can be read as a page.
    boolean isPage() {
        return PAGES.contains(type()) && !begins(PDF);
    }

    /// The charset the site named; null when it named none that is known.
    @Nullable
    Charset charset() {
        var named = CHARSET.matcher(contentType);
        try {
            return named.find() ? Charset.forName(named.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private boolean begins(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (i >= body.length || body[i] != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
