package app.kith.sharing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageFetchTest {
    private static final String PAGE = "<html lang=en><head><title>The courage</title></head><body><p>Größe and naïveté</p></body></html>";

    private final Site site = new Site();
    private final PageFetch fetch = new PageFetch(Guard.INTERNET.with(site.port()), () -> true);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        over.countDown();
        site.close();
    }

    @Test
    void aPageIsFetchedAndRead() throws PageRefused {
        site.page("/story", PAGE);
        var read = fetch.page(site.address("/story#part"));
        assertThat(read.page().title()).isEqualTo("The courage");
        assertThat(read.page().text()).isEqualTo("Größe and naïveté");
        assertThat(read.page().language()).isEqualTo("en");
        assertThat(read.page().site()).isEqualTo("localhost");
    }

    @Test
    void nothingGoesAlongThatSaysWhoAsks() throws PageRefused {
        site.at("/story", exchange -> {
            String sent = String.join(" ", exchange.getRequestHeaders().keySet()).toLowerCase(java.util.Locale.ROOT);
            Site.send(exchange, 200, "text/html", ("<title>" + sent + "</title>").getBytes(StandardCharsets.UTF_8));
        });
        assertThat(fetch.page(site.address("/story")).page().title()).contains("user-agent")
                .doesNotContain("cookie", "referer", "authorization", "accept-language");
    }

    @Test
    void fiveRedirectsAreFollowedAndNoMore() throws PageRefused {
        for (int i = 0; i < 6; i++) {
            site.leadOn("/" + i, "/" + (i + 1));
        }
        site.page("/6", PAGE);
        assertThat(fetch.page(site.address("/1")).address()).isEqualTo(site.address("/6"));
        assertThat(refused("/0")).isEqualTo(Trouble.REDIRECTS);
    }

    @Test
    void aCircleEnds() {
        site.leadOn("/a", "/b").leadOn("/b", "/a");
        assertThat(refused("/a")).isEqualTo(Trouble.REDIRECTS);
        assertThat(site.visits()).isEqualTo(6);
    }

    @Test
    void aRedirectToAPrivateNetworkIsNotFollowed() {
        try (var inside = new Site()) {
            inside.page("/", PAGE);
            int port = inside.port();
            site.leadOn("/a", "http://127.0.0.1:" + port + "/")
                    .leadOn("/b", "http://localhost:" + port + "/")
                    .leadOn("/c", "//[::1]:" + port + "/")
                    .leadOn("/d", "http://[::ffff:127.0.0.1]:" + port + "/")
                    .leadOn("/e", "http://10.0.0.1/")
                    .leadOn("/f", "http://169.254.169.254/latest/meta-data/");
            for (String path : new String[]{"/a", "/b", "/c", "/d", "/e", "/f"}) {
                assertThat(refused(path)).as(path).isEqualTo(Trouble.PRIVATE);
            }
            assertThat(inside.visits()).isZero();
        }
    }

    @Test
    void aRedirectToAnotherKindOfAddressIsNotFollowed() {
        site.leadOn("/a", "file:///etc/passwd").leadOn("/b", "ftp://localhost/").leadOn("/c", "javascript:alert(1)");
        assertThat(refused("/a")).isEqualTo(Trouble.NOT_WEB);
        assertThat(refused("/b")).isEqualTo(Trouble.NOT_WEB);
        assertThat(refused("/c")).isEqualTo(Trouble.NOT_WEB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://127.1/", "http://2130706433/",
            "http://0x7f.0.0.1/",
            "http://0177.0.0.1/", "http://0.0.0.0/", "http://10.1.2.3/", "http://172.16.0.1/", "http://172.31.255.255/",
            "http://192.168.1.1/", "http://169.254.169.254/", "http://100.64.0.1/", "http://100.127.255.254/",
            "http://198.18.0.1/",
            "http://192.0.2.1/", "http://224.0.0.1/", "http://255.255.255.255/", "http://[::]/", "http://[::1]/",
            "http://[::ffff:10.0.0.1]/", "http://[::127.0.0.1]/", "http://[fe80::1]/", "http://[fc00::1]/",
            "http://[fd12:3456::1]/",
            "http://[ff02::1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::a00:1]/", "http://[2002:7f00:1::]/",
            "http://[2001:db8::1]/", "http://[2001::1]/", "http://[fec0::1]/"})
    void whatLeadsToThisMachineOrAPrivateNetworkIsRefused(String address) {
        var strict = new PageFetch(Guard.INTERNET, () -> true);
        var refused = catchThrowableOfType(PageRefused.class,
                () -> strict.page(WebAddress.of(address).orElseThrow(() -> new PageRefused(Trouble.NOT_WEB, ""))));
        assertThat(refused.trouble()).isIn(Trouble.PRIVATE, Trouble.NOT_WEB);
    }

    @ParameterizedTest
    @CsvSource({"1.1.1.1, true", "172.32.0.1, true", "100.128.0.1, true", "192.167.255.255, true", "11.0.0.1, true",
            "223.255.255.255, true",
            "2606:4700::1111, true", "2a00:1450:4001::1, true", "64:ff9b::808:808, true", "2002:808:808::, true",
            "9.255.255.255, true",
            "100.63.255.255, true", "2001:200::1, true", "2001:1ff::1, false", "3fff::1, false", "4000::1, false"})
    void thePublicNetworkIsKnown(String address, boolean open) {
        assertThat(PublicNetwork.holds(InetAddress.ofLiteral(address))).isEqualTo(open);
    }

    @Test
    void portsOfOtherServicesAreRefused() {
        var strict = new PageFetch(Guard.INTERNET, () -> true);
        assertThatThrownBy(() -> strict.page(URI.create("http://1.1.1.1:25/"))).isInstanceOfSatisfying(
                PageRefused.class,
                refused -> assertThat(refused.trouble()).isEqualTo(Trouble.PORT));
    }

    @Test
    void aSiteThatIsNotThereIsUnknown() {
        assertThatThrownBy(() -> fetch.page(URI.create("https://nowhere.invalid/"))).isInstanceOfSatisfying(
                PageRefused.class,
                refused -> assertThat(refused.trouble()).isEqualTo(Trouble.UNKNOWN_HOST));
    }

    @Test
    void aPortNobodyAnswersOnIsUnreachable() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var any = new PageFetch(Guard.INTERNET.with(port), () -> true);
        assertThatThrownBy(() -> any.page(URI.create("http://localhost:" + port + "/"))).isInstanceOfSatisfying(
                PageRefused.class,
                refused -> assertThat(refused.trouble()).isEqualTo(Trouble.UNREACHABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403, 500, 503})
    void anErrorOfTheSiteIsNamed(int status) {
        site.at("/story", exchange -> Site.send(exchange, status, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> fetch.page(site.address("/story"))).isInstanceOfSatisfying(PageRefused.class,
                refused -> {
                    assertThat(refused.trouble()).isEqualTo(Trouble.REFUSED);
                    assertThat(refused.detail()).isEqualTo(String.valueOf(status));
                });
    }

    @Test
    void tooLargeAPageIsCutOff() {
        site.at("/announced", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, PageFetch.MOST_BYTES + 1L);
            over(exchange.getResponseBody());
        });
        site.at("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            over(exchange.getResponseBody());
        });
        assertThat(refused("/announced")).isEqualTo(Trouble.LARGE);
        assertThat(refused("/endless")).isEqualTo(Trouble.LARGE);
    }

    @Test
    void aPageThatUnpacksToTooMuchIsCutOff() throws IOException {
        byte[] packed = packed(new byte[200 << 20]);
        assertThat(packed.length).isLessThan(PageFetch.MOST_BYTES);
        site.at("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, 200, "text/html", packed);
        });
        assertThat(refused("/bomb")).isEqualTo(Trouble.LARGE);
    }

    @Test
    void aPackedPageIsUnpacked() throws PageRefused {
        site.at("/story", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, 200, "text/html;charset=UTF-8", packed(PAGE.getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(fetch.page(site.address("/story")).page().text()).isEqualTo("Größe and naïveté");
    }

    @Test
    void whatOnlyClaimsToBePackedIsBroken() {
        site.at("/story", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(refused("/story")).isEqualTo(Trouble.BROKEN);
    }

    @Test
    void aSlowPageIsGivenUp() {
        var impatient = new PageFetch(Guard.INTERNET.with(site.port()), () -> true, Duration.ofMillis(400));
        site.at("/silent", exchange -> await());
        site.at("/dripping", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await();
        });
        for (String path : new String[]{"/silent", "/dripping"}) {
            assertThatThrownBy(() -> impatient.page(site.address(path))).isInstanceOfSatisfying(PageRefused.class,
                    refused -> assertThat(refused.trouble()).isEqualTo(Trouble.SLOW));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/octet-stream", "video/mp4"})
    void otherFilesAreNoPages(String type) {
        site.serve("/file", type, new byte[]{1, 2, 3});
        assertThatThrownBy(() -> fetch.page(site.address("/file"))).isInstanceOfSatisfying(PageRefused.class,
                refused -> {
                    assertThat(refused.trouble()).isEqualTo(Trouble.NO_PAGE);
                    assertThat(refused.detail()).isEqualTo(type);
                });
    }

    @ParameterizedTest
    @CsvSource({
            "'', utf-8, ''",
            "'', windows-1252, ''",
            "text/html; charset=utf-8, utf-8, ''",
            "text/html; charset=ISO-8859-1, utf-8, ''",
            "text/html; charset=utf-8, windows-1252, ''",
            "text/html; charset=\"windows-1252\", windows-1252, ''",
            "text/html; charset=nonsense, utf-8, ''",
            "text/html, windows-1252, <meta charset=windows-1252>",
            "text/html, utf-8, '<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">'",
            "text/html, utf-16, ''",
            "text/html; charset=utf-8, utf-16, ''",
            "text/html; charset=windows-1250, windows-1250, ''"})
    void whateverItIsWrittenInIsReadRight(String type, String charset, String meta) throws PageRefused {
        String html = "<html><head>" + meta + "</head><body><p>Größe</p></body></html>";
        site.at("/story", exchange -> {
            byte[] body = html.getBytes(Charset.forName(charset));
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        assertThat(fetch.page(site.address("/story")).page().text()).isEqualTo("Größe");
    }

    @Test
    void aPictureIsFetchedAsItIs() throws PageRefused {
        site.serve("/p.png", "image/png", new byte[]{1, 2, 3}).page("/p.html", PAGE);
        assertThat(fetch.picture(site.address("/p.png"))).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> fetch.picture(site.address("/p.html"))).isInstanceOf(PageRefused.class);
    }

    private Trouble refused(String path) {
        return catchThrowableOfType(PageRefused.class, () -> fetch.page(site.address(path))).trouble();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void over(java.io.OutputStream out) throws IOException {
        byte[] chunk = "<p>more and more".repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int sent = 0; sent <= PageFetch.MOST_BYTES; sent += chunk.length) {
            out.write(chunk);
        }
    }

    private static byte[] packed(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
