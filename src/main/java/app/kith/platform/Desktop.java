package app.kith.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// Opens web pages, the mail program and files by the system's own means.
///
/// The system's opener is started with an array of arguments, without a shell, and on a thread of its own: it may take
/// seconds, and `java.awt.Desktop` has been seen to hang a JavaFX window on Linux. May be called from any thread.
public final class Desktop {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "file");
    private static final int PATIENCE_SECONDS = 20;

    private final List<String> opener;

    /// @param opener the program and its first arguments; the address is added as the last one
    Desktop(List<String> opener) {
        this.opener = List.copyOf(opener);
    }

    /// The desktop of a system.
    ///
    /// @param system the `os.name` of Java
    public static Desktop of(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Desktop(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Desktop(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /// Whether an address may be opened: `http`, `https`, `mailto`, and `file` where something is there.
    public boolean opens(URI address) {
        var scheme = address.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !scheme.equalsIgnoreCase("file") || file(address);
    }

    /// Opens an address in the program the user has for it.
    ///
    /// @return done once the system has taken it; ends with [Refused] when the address is of no allowed kind or the
    ///         system has no program for it
    public CompletableFuture<Void> open(URI address) {
        if (!opens(address)) {
            return CompletableFuture.failedFuture(new Refused());
        }
        var command = new ArrayList<>(opener);
        command.add(address.toString());
        return CompletableFuture.runAsync(() -> start(command), task -> Thread.ofVirtual().name("desktop").start(task));
    }

    /// Opens a file or a folder in the program the user has for it; see [#open(URI)].
    public CompletableFuture<Void> open(Path file) {
        return open(file.toAbsolutePath().toUri());
    }

    private static void start(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            // An opener that is still there has become the program itself.
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
                throw new CompletionException(new Refused());
            }
        } catch (IOException noOpener) {
            throw new CompletionException(new Refused());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean file(URI address) {
        try {
            return Files.exists(Path.of(address));
        } catch (IllegalArgumentException elsewhere) {
            return false;
        }
    }

    /// Nothing on this system opens the address, or it is of a kind that is never opened.
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused() {}
    }
}
