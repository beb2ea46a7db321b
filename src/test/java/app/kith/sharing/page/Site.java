package app.kith.sharing.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A site on this machine that counts its visitors.
public final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger visits = new AtomicInteger();

    /// Begins to answer, on a port of the system's choice.
    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.start();
    }

    /// Answers a path by hand.
    public Site at(String path, Answering answering) {
        server.createContext(path, exchange -> {
            visits.incrementAndGet();
            try (exchange) {
                answering.to(exchange);
            }
        });
        return this;
    }

    /// Serves bytes under a path.
    public Site serve(String path, String type, byte[] body) {
        return at(path, exchange -> send(exchange, 200, type, body));
    }

    /// Serves a page in UTF-8 under a path.
    public Site page(String path, String html) {
        return serve(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /// Leads on from a path.
    public Site leadOn(String path, String to) {
        return at(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /// Sends an answer.
    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /// The address of a path.
    public URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    /// Where it answers.
    public int port() {
        return server.getAddress().getPort();
    }

    /// How often anybody came.
    public int visits() {
        return visits.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /// Answers one visit.
    @FunctionalInterface
    public interface Answering {
        /// Answers.
        void to(HttpExchange exchange) throws IOException;
    }
}
