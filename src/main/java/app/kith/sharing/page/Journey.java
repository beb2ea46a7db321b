package app.kith.sharing.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/// One way through the web, from an address over those it leads on to, each looked at before it is gone to.
final class Journey {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int CHUNK = 16_384;

    private final Guard guard;
    private final String accept;

    Journey(Guard guard, String accept) {
        this.guard = guard;
        this.accept = accept;
    }

    /// Goes there; to be interrupted when it takes too long.
    Answer to(URI from) throws PageRefused {
        try (var client = client()) {
            try {
                URI address = from;
                for (int redirects = 0; redirects <= PageFetch.MOST_REDIRECTS; redirects++) {
                    guard.check(address);
                    var response = client.send(request(address), BodyHandlers.ofInputStream());
                    guard.check(address);
                    Optional<URI> next = next(address, response);
                    if (next.isEmpty()) {
                        return answer(address, response);
                    }
                    response.body().close();
                    address = next.get();
                }
                throw new PageRefused(Trouble.REDIRECTS, from.getHost());
            } catch (IOException failed) {
                throw refused(from, failed);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new PageRefused(Trouble.SLOW, from.getHost());
            } finally {
                client.shutdownNow();
            }
        }
    }

    /// A new one each time, so that no connection and no session outlasts the fetch.
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    private HttpRequest request(URI address) {
        var secure = address.getScheme().equals("https");
        return HttpRequest.newBuilder(withoutFragment(address))
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", "Mozilla/5.0 (compatible; Kith)")
                .header("Accept", accept)
                .header("Accept-Encoding", "gzip")
                .GET()
                .build();
    }

    private static URI withoutFragment(URI address) {
        return address.getRawFragment() == null ? address : URI.create(address.toString().replaceFirst("#.*", ""));
    }

    private static Optional<URI> next(URI address, HttpResponse<?> response) throws PageRefused {
        if (!REDIRECTS.contains(response.statusCode())) {
            return Optional.empty();
        }
        String location = response.headers().firstValue("location").orElse("");
        URI next = WebAddress.of(WebAddress.resolved(address, location))
                .orElseThrow(() -> new PageRefused(Trouble.NOT_WEB, location));
        if (address.getScheme().equals("https") && next.getScheme().equals("http")) {
            throw new PageRefused(Trouble.DOWNGRADE, next.getHost());
        }
        return Optional.of(next);
    }

    private static Answer answer(URI address, HttpResponse<InputStream> response) throws PageRefused, IOException {
        try (var raw = response.body()) {
            if (response.statusCode() != OK) {
                throw new PageRefused(Trouble.REFUSED, String.valueOf(response.statusCode()));
            }
            if (response.headers().firstValueAsLong("content-length").orElse(0) > PageFetch.MOST_BYTES) {
                throw new PageRefused(Trouble.LARGE, address.getHost());
            }
            byte[] body = read(unpacked(new Counted(raw), header(response, "content-encoding"), address), address);
            return new Answer(address, header(response, "content-type"), header(response, "content-language"), body);
        } catch (TooLarge tooLarge) {
            throw new PageRefused(Trouble.LARGE, address.getHost());
        } catch (ZipException damaged) {
            throw new PageRefused(Trouble.BROKEN, address.getHost());
        }
    }

    private static InputStream unpacked(InputStream raw, String encoding, URI address) throws IOException, PageRefused {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> new Counted(new GZIPInputStream(raw, CHUNK));
            case "deflate" -> new Counted(new InflaterInputStream(raw));
            default -> throw new PageRefused(Trouble.BROKEN, address.getHost());
        };
    }

    private static byte[] read(InputStream body, URI address) throws IOException, PageRefused {
        byte[] bytes = body.readAllBytes();
        if (Thread.currentThread().isInterrupted()) {
            throw new PageRefused(Trouble.SLOW, address.getHost());
        }
        return bytes;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static PageRefused refused(URI address, IOException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnresolvedAddressException _ -> {
                    return new PageRefused(Trouble.UNKNOWN_HOST, address.getHost());
                }
                case SSLException _ -> {
                    return new PageRefused(Trouble.CERTIFICATE, address.getHost());
                }
                case HttpConnectTimeoutException _,ConnectException _ -> {
                    return new PageRefused(Trouble.UNREACHABLE, address.getHost());
                }
                default -> {
                    // Its cause may say more.
                }
            }
        }
        return new PageRefused(Trouble.UNREACHABLE, address.getHost());
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Ends with [TooLarge] behind the last byte allowed.
    private static final class Counted extends InputStream {
        private final InputStream in;
        private int left = PageFetch.MOST_BYTES;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int sign = in.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
