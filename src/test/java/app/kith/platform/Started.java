package app.kith.platform;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java program started by a test, with what it says as lines.
public final class Started {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> readers;

    private Started(Process process) {
        this.process = process;
        readers = List.of(read(process.getInputStream(), lines), read(process.getErrorStream(), errors));
    }

    /// Starts a main class with the class path of the tests.
    ///
    /// @param arguments options of Java, the class and its arguments
    public static Started java(List<String> arguments) throws IOException {
        return java(arguments, System.getenv());
    }

    /// Starts a main class with the class path of the tests and nothing in its environment but what is given.
    public static Started java(List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        classPath()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Started(builder.start());
    }

    /// The process itself.
    public Process process() {
        return process;
    }

    /// Waits until it has said a line.
    Started says(String line) {
        return awaits(line, lines);
    }

    /// Waits until it has said a line on standard error.
    Started complains(String line) {
        return awaits(line, errors);
    }

    /// Ends its input.
    Started endInput() throws IOException {
        process.getOutputStream().close();
        return this;
    }

    /// Waits for its end and says its exit code.
    public int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running after " + lines + errors);
        }
        for (var reader : readers) {
            reader.join();
        }
        return process.exitValue();
    }

    /// What it said so far.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// What it said on standard error so far.
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /// Ends it as `kill -9` does.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private Started awaits(String line, List<String> said) {
        await(line).atMost(PATIENCE).until(() -> said.contains(line) || !process.isAlive());
        if (!process.isAlive()) {
            await(line + " not said, but " + lines + errors).atMost(Duration.ofSeconds(2))
                    .until(() -> said.contains(line));
        }
        return this;
    }

    /// Some runners of tests load them by a loader of their own and leave `java.class.path` to themselves. A logger that
    /// only a test library brings along is left out, since it would speak on standard error.
    private static String classPath() {
        Stream<String> entries = Started.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath)
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return entries.filter(entry -> !entry.contains("slf4j")).collect(Collectors.joining(File.pathSeparator));
    }

    private static Thread read(InputStream stream, List<String> into) {
        return Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(
                    new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(into::add);
            } catch (IOException | UncheckedIOException ended) {
                // With the process.
            }
        });
    }
}
