package app.kith.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/// The system's own keychain, asked through the program that comes with it: `secret-tool` of libsecret on Linux, `security` on
/// macOS; on Windows the data protection of the user's account, whose output lies in a private file.
///
/// A secret goes to such a program through its input, never as an argument, which every process of the machine could read.
public final class Keychain implements Secrets {
    private static final String PROBE = "probe";
    private static final int PATIENCE_SECONDS = 60;

    private final Tool tool;

    private Keychain(Tool tool) {
        this.tool = tool;
    }

    /// The keychain of this system, if there is one that answers.
    ///
    /// @param system the `os.name` of Java
    /// @param environment the variables of the process; its `PATH` says where programs lie
    /// @param folder where Windows' protected output is kept
    public static Optional<Keychain> of(String system, Map<String, String> environment, Path folder) {
        String name = system.toLowerCase(Locale.ROOT);
        Tool tool = name.startsWith("windows")
                ? new WindowsTool(folder)
                : name.startsWith("mac") ? new MacTool() : new LinuxTool(environment);
        try {
            return tool.answers() ? Optional.of(new Keychain(tool)) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<char[]> find(String name) {
        try {
            return tool.find(checked(name)).map(Keychain::decoded);
        } catch (IOException | IllegalArgumentException failed) {
            throw new SecretsFailed(SecretsFailed.Reason.UNREACHABLE, failed);
        }
    }

    @Override
    public void keep(String name, char[] secret) {
        byte[] octets = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret)).array();
        try {
            tool.keep(checked(name), Base64.getEncoder().encodeToString(octets));
        } catch (IOException failed) {
            throw new SecretsFailed(SecretsFailed.Reason.UNREACHABLE, failed);
        }
    }

    @Override
    public void forget(String name) {
        try {
            tool.forget(checked(name));
        } catch (IOException failed) {
            throw new SecretsFailed(SecretsFailed.Reason.UNREACHABLE, failed);
        }
    }

    private static String checked(String name) {
        if (!name.matches("[a-z0-9.@_-]{1,200}")) {
            throw new IllegalArgumentException("no name of a secret");
        }
        return name;
    }

    /// The encoder's array may be longer than what it holds; the rest is zeros, which no password has.
    private static char[] decoded(String base64) {
        CharBuffer letters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64.strip())));
        int length = letters.length();
        while (length > 0 && letters.charAt(length - 1) == 0) {
            length--;
        }
        var secret = new char[length];
        letters.get(secret);
        return secret;
    }

    /// One system's program. Secrets pass as Base64, which every one of them leaves as it is.
    private interface Tool {
        boolean answers() throws IOException;

        Optional<String> find(String name) throws IOException;

        void keep(String name, String base64) throws IOException;

        void forget(String name) throws IOException;
    }

    private record LinuxTool(Map<String, String> environment) implements Tool {
        @Override
        public boolean answers() throws IOException {
            // Without a session of the desktop it complains; with one, what is not there is just not said.
            Said said = run("", environment, "secret-tool", "lookup", "application", "kith", "name", PROBE);
            return said.exit() == 0 || said.complaint().isBlank();
        }

        @Override
        public Optional<String> find(String name) throws IOException {
            Said said = run("", environment, "secret-tool", "lookup", "application", "kith", "name", name);
            if (said.exit() != 0 && !said.complaint().isBlank()) {
                throw new IOException("secret-tool");
            }
            return Optional.of(said.words()).filter(words -> !words.isBlank());
        }

        @Override
        public void keep(String name, String base64) throws IOException {
            run(base64, environment, "secret-tool", "store", "--label=Kith", "application", "kith", "name", name)
                    .check();
        }

        @Override
        public void forget(String name) throws IOException {
            run("", environment, "secret-tool", "clear", "application", "kith", "name", name);
        }
    }

    private record MacTool() implements Tool {
        private static final int NOT_FOUND = 44;

        @Override
        public boolean answers() throws IOException {
            return run("", Map.of(), "security", "default-keychain").exit() == 0;
        }

        @Override
        public Optional<String> find(String name) throws IOException {
            Said said = run("", Map.of(), "security", "find-generic-password", "-s", "Kith", "-a", name, "-w");
            if (said.exit() == NOT_FOUND) {
                return Optional.empty();
            }
            return Optional.of(said.check().words());
        }

        @Override
        public void keep(String name, String base64) throws IOException {
            run("add-generic-password -U -s Kith -a " + name + " -w " + base64 + "\n", Map.of(), "security", "-i")
                    .check();
        }

        @Override
        public void forget(String name) throws IOException {
            run("", Map.of(), "security", "delete-generic-password", "-s", "Kith", "-a", name);
        }
    }

    private record WindowsTool(Path folder) implements Tool {
        @Override
        public boolean answers() throws IOException {
            return protect("Protect", "cHJvYmU=").exit() == 0;
        }

        @Override
        public Optional<String> find(String name) throws IOException {
            Path file = file(name);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Optional.of(protect("Unprotect", Files.readString(file)).check().words());
        }

        @Override
        public void keep(String name, String base64) throws IOException {
            AtomicFile.writePrivate(file(name), protect("Protect", base64).check().words().strip());
        }

        @Override
        public void forget(String name) throws IOException {
            Files.deleteIfExists(file(name));
        }

        private Path file(String name) {
            return folder.resolve(name + ".secret");
        }

        private static Said protect(String how, String base64) throws IOException {
            String script = "Add-Type -AssemblyName System.Security;"
                    + "$i=[Convert]::FromBase64String([Console]::In.ReadToEnd().Trim());"
                    + "[Convert]::ToBase64String([Security.Cryptography.ProtectedData]::" + how
                    + "($i,$null,'CurrentUser'))";
            return run(base64, Map.of(), "powershell", "-NoProfile", "-NonInteractive", "-Command", script);
        }
    }

    private record Said(int exit, String words, String complaint) {
        Said check() throws IOException {
            if (exit != 0) {
                throw new IOException("the keychain ended with " + exit);
            }
            return this;
        }
    }

    private static Said run(String input, Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(located(environment, command));
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        Process process = builder.start();
        var complaint = new FutureTask<>(
                () -> new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(complaint);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            // It did not want any; its exit code says the rest.
        }
        try {
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the keychain does not answer");
            }
            return new Said(process.exitValue(), words, complaint.get());
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        } catch (ExecutionException | UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    /// The command with its program as it lies in the given `PATH`, since Java looks in its own.
    private static List<String> located(Map<String, String> environment, String... command) {
        var all = new ArrayList<>(List.of(command));
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path program = Path.of(folder, command[0]);
            if (!folder.isEmpty() && Files.isExecutable(program)) {
                all.set(0, program.toString());
                break;
            }
        }
        return all;
    }
}
