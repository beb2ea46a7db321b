package app.kith.sharing;

import app.kith.sharing.page.PageRead;
import app.kith.sharing.page.WebAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The address by which an article is known again: without scheme, `www.`, trailing slash, fragment and whatever was put in to
/// track readers. Two addresses of one article have the same.
///
/// @param text such as `example.org/page?id=3`; never looked up, only compared
public record CanonicalAddress(String text) {
    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "igshid");
    private static final Set<String> TRACKING_BEGINS = Set.of("utm_", "mc_");
    /// Those of `http` and `https`, and none written.
    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443, -1);
    /// A host and a port begin alike, but digits follow.
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern WWW = Pattern.compile("^(www\\.)+(?=[^.]+\\.)");

    /// The canonical form of an address, with or without its scheme; empty when it is no web address.
    public static Optional<CanonicalAddress> of(String address) {
        String stripped = address.strip();
        return WebAddress.of(SCHEME.matcher(stripped).find() ? stripped : "http://" + stripped)
                .map(CanonicalAddress::of);
    }

    /// The canonical form of a web address.
    public static CanonicalAddress of(URI address) {
        return new CanonicalAddress(host(address) + path(address) + query(address));
    }

    /// The canonical form of a page that may name an address of its own. Its word counts when that is on the same site and is
    /// not just the site's front page, which careless sites name on every page.
    ///
    /// @param claimed what the page names; may be empty
    public static CanonicalAddress ofPage(URI page, String claimed) {
        CanonicalAddress own = of(page);
        return WebAddress.of(claimed)
                .filter(address -> sameSite(page, address))
                .map(CanonicalAddress::of)
                .filter(named -> named.hasPath() || !own.hasPath())
                .orElse(own);
    }

    /// The canonical form of an address that was followed to a page. Where it led to a front page only, as it does when a story
    /// is gone, the address itself counts.
    static CanonicalAddress ofRead(URI given, PageRead read) {
        CanonicalAddress own = of(given);
        CanonicalAddress found = ofPage(read.address(), read.canonical());
        return found.hasPath() || !own.hasPath() ? found : own;
    }

    /// Whether two addresses are of one site: of one host, `www.` aside, or one below the other.
    static boolean sameSite(URI one, URI other) {
        String first = bare(one);
        String second = bare(other);
        return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
    }

    private boolean hasPath() {
        return text.indexOf('/') >= 0 || text.indexOf('?') >= 0;
    }

    private static String bare(URI address) {
        return WWW.matcher(address.getHost()).replaceFirst("");
    }

    private static String host(URI address) {
        return bare(address) + (USUAL_PORTS.contains(address.getPort()) ? "" : ":" + address.getPort());
    }

    private static String path(URI address) {
        String path = address.normalize().getRawPath();
        while (path.startsWith("/../")) {
            path = path.substring(3);
        }
        String plain = path.equals("/..") ? "" : unescaped(path);
        return plain.replaceFirst("/+$", "");
    }

    private static String query(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&", -1))
                .filter(each -> !each.isEmpty() && !tracks(each))
                .map(CanonicalAddress::unescaped)
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter) {
        String name = unescaped(parameter.replaceFirst("=.*", "")).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_BEGINS.stream().anyMatch(name::startsWith);
    }

    /// Letters and digits stand for themselves, and escapes that must stay are written in one way (RFC 3986, 6.2.2).
    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            char sign = (char) Integer.parseInt(escape.group(1), 16);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~".indexOf(sign) >= 0);
            return Matcher.quoteReplacement(plain ? String.valueOf(sign) : escape.group().toUpperCase(Locale.ROOT));
        });
    }

    @Override
    public String toString() {
        return text;
    }
}
