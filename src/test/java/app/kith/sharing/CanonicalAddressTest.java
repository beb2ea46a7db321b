package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalAddressTest {
    private static final int ROUNDS = 3_000;
    private static final List<String> SCHEMES = List.of("http://", "https://", "HTTP://", "Https://");
    private static final List<String> HOSTS = List.of("example.org", "blog.example.co.uk", "münchen.example",
            "xn--mnchen-3ya.example",
            "127.0.0.1", "www.com", "a-b.example", "EXAMPLE.org", "日本.example");
    private static final List<String> SEGMENTS = List.of("a", "Article", "über", "%C3%BCber", "a b", "a%20b", "%41",
            "%2F", "..", ".", "",
            "100%", "x;y=1", "(old)", "日", "~me", "%7Eme", "it's");
    private static final List<String> NAMES = List.of("id", "q", "page", "UTM", "utmost", "mc", "ref", "%75tm_x2",
            "gclida");
    private static final List<String> VALUES = List.of("", "=1", "=a%20b", "=a+b", "=ü", "=%c3%bc", "=1=2", "=/x/");
    private static final List<String> TRACKING = List.of("utm_source=x", "utm_medium=mail", "UTM_Campaign=y",
            "fbclid=abc", "gclid=1",
            "mc_cid=9", "mc_eid=8", "igshid=7", "utm_");

    @ParameterizedTest
    @CsvSource({
            "https://www.example.org/page/, example.org/page",
            "http://example.org, example.org",
            "https://example.org/, example.org",
            "example.org/page#part, example.org/page",
            "https://Example.ORG/Page, example.org/Page",
            "https://example.org/p?utm_source=mail&id=3&fbclid=x, example.org/p?id=3",
            "https://example.org/p?utm_source=mail, example.org/p",
            "https://example.org/p?, example.org/p",
            "https://example.org/p?b=2&a=1, example.org/p?b=2&a=1",
            "https://example.org:443/p, example.org/p",
            "http://example.org:8080/p, example.org:8080/p",
            "https://example.org/%7eme/a%2fb, example.org/~me/a%2Fb",
            "https://www.com/p, www.com/p",
            "https://example.org/a/../b/./c, example.org/b/c",
            "https://münchen.example/straße, xn--mnchen-3ya.example/stra%C3%9Fe",
            "https://example.org/p?mcx=1&mc_eid=2, example.org/p?mcx=1",
            "https://example.org/p//, example.org/p"})
    void anAddressIsKnownByItsCanonicalForm(String address, String canonical) {
        assertThat(CanonicalAddress.of(address).map(CanonicalAddress::text)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({"ftp://example.org/x", "mailto:jill@northlight.example", "''", "http://", "https://exa mple.org",
            "javascript:alert(1)"})
    void whatIsNoWebAddressHasNone(String text) {
        assertThat(CanonicalAddress.of(text)).isEmpty();
    }

    @Test
    void itsOwnFormIsAlreadyCanonical() {
        forAll((random, address) -> {
            String once = canonical(address);
            assertThat(canonical(once)).as(address).isEqualTo(once);
        });
    }

    @Test
    void schemeWwwSlashFragmentAndTrackingChangeNothing() {
        forAll((random, address) -> {
            String same = address.replaceFirst("(?i)^https?://", pick(random, SCHEMES));
            if (named(address) && random.nextBoolean()) {
                same = same.replaceFirst("://", "://www.");
            }
            String[] parts = same.split("\\?", 2);
            String path = parts[0].endsWith("/") || random.nextBoolean() ? parts[0] : parts[0] + "/";
            String query = parts.length == 1 ? "" : parts[1];
            String tracked = query.isEmpty() ? pick(random, TRACKING)
                    : random.nextBoolean() ? query + "&" + pick(random, TRACKING)
                            : pick(random, TRACKING) + "&" + query;
            assertThat(canonical(path + "?" + tracked + "#part-" + random.nextInt(9))).as(address)
                    .isEqualTo(canonical(address));
        });
    }

    @Test
    void whatItKeepsHoldsNothingThatTracks() {
        forAll((random, address) -> {
            String joint = address.contains("?") ? "&" : "?";
            assertThat(canonical(address + joint + pick(random, TRACKING))).as(address)
                    .doesNotContainIgnoringCase("fbclid", "gclid=", "igshid")
                    .doesNotContain("utm_source", "utm_medium", "mc_", "#", "://");
        });
    }

    @Test
    void anotherPathIsAnotherArticle() {
        forAll((random, address) -> assertThat(canonical(address.replaceFirst("(\\?|$)", "/another$1"))).as(address)
                .isNotEqualTo(canonical(address)));
    }

    @ParameterizedTest
    @CsvSource({
            "https://example.org/p?id=3, https://www.example.org/story, example.org/story",
            "https://m.example.org/p, https://example.org/story, example.org/story",
            "https://example.org/p, https://elsewhere.example/story, example.org/p",
            "https://example.org/p, https://notexample.org/story, example.org/p",
            "https://example.org/p, https://example.org/, example.org/p",
            "https://example.org/, https://example.org/, example.org",
            "https://example.org/p, ftp://example.org/story, example.org/p",
            "https://example.org/p, '', example.org/p"})
    void aPagesOwnWordCountsOnItsOwnSite(String page, String claimed, String canonical) {
        assertThat(CanonicalAddress.ofPage(URI.create(page), claimed).text()).isEqualTo(canonical);
    }

    private static String canonical(String address) {
        return CanonicalAddress.of(address).orElseThrow(() -> new AssertionError("No address: " + address)).text();
    }

    private static void forAll(Check check) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String address = address(random);
            try {
                check.of(random, address);
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static String address(Random random) {
        String host = pick(random, HOSTS);
        var text = new StringBuilder(pick(random, SCHEMES))
                .append(named("://" + host) && random.nextInt(4) == 0 ? "www." : "")
                .append(host)
                .append(random.nextInt(5) == 0 ? ":8080" : "");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append('/').append(pick(random, SEGMENTS));
        }
        var parameters = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parameters.add(pick(random, NAMES) + pick(random, VALUES));
        }
        return text.append(parameters.isEmpty() ? "" : "?" + String.join("&", parameters)).toString();
    }

    /// Numbers and a host called `www` have none before them.
    private static boolean named(String address) {
        return !address.matches("(?i).*://(www\\.|\\d).*");
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    @FunctionalInterface
    private interface Check {
        void of(Random random, String address);
    }
}
