package app.kith.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One program on a screen, with a home and a session bus of its own, so that nothing is warm from the run before.
final class Session implements AutoCloseable {
    private final Process bus;
    private final Process program;
    private final long started;

    /// Starts a command; its clock begins when the session bus is there.
    Session(List<String> command, Map<String, String> variables, String display, Path home) throws IOException {
        Path runtime = Files.createDirectories(home.resolve("run"));
        ProcessBuilder busBuilder = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address=1");
        environment(busBuilder, variables, display, home, runtime);
        bus = busBuilder.redirectError(home.resolve("bus.log").toFile()).start();
        String address;
        try (BufferedReader reader = bus.inputReader()) {
            address = reader.readLine();
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        environment(builder, variables, display, home, runtime);
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", address);
        builder.redirectErrorStream(true).redirectOutput(home.resolve("program.log").toFile());
        started = System.nanoTime();
        program = builder.start();
    }

    private static void environment(
            ProcessBuilder builder,
            Map<String, String> variables,
            String display,
            Path home,
            Path runtime) {
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DBUS_"));
        environment.put("HOME", home.toString());
        environment.put("XDG_RUNTIME_DIR", runtime.toString());
        environment.put("DISPLAY", display);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("NO_AT_BRIDGE", "1");
        environment.putAll(variables);
    }

    /// Milliseconds since the program was started.
    long elapsed() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    int exit(long seconds) throws InterruptedException {
        return program.waitFor(seconds, TimeUnit.SECONDS) ? program.exitValue() : -1;
    }

    /// What all processes of the session hold in memory, the bus aside.
    Memory memory() throws IOException {
        Memory all = new Memory(0, 0);
        for (ProcessHandle process : processes().toList()) {
            all = all.plus(Memory.of(process.pid()));
        }
        return all;
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(program.toHandle()), Stream.concat(program.descendants(), bus.descendants()));
    }

    @Override
    public void close() {
        List<ProcessHandle> all = processes().toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : all) {
            try {
                process.onExit().get(3, TimeUnit.SECONDS);
            } catch (Exception e) {
                process.destroyForcibly();
            }
        }
        bus.destroyForcibly();
    }

    /// Resident memory in kilobytes.
    ///
    /// @param resident all of it
    /// @param index what of it are mapped files of the search index, which the system takes back when it needs the room
    record Memory(long resident, long index) {
        /// Reads `/proc/PID/smaps`, see proc(5).
        static Memory of(long pid) throws IOException {
            Path maps = Path.of("/proc/" + pid + "/smaps");
            if (!Files.exists(maps)) {
                return new Memory(0, 0);
            }
            long resident = 0;
            long index = 0;
            boolean indexed = false;
            for (String line : Files.readAllLines(maps)) {
                if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                    indexed = line.contains(".search/");
                } else if (line.startsWith("Rss:")) {
                    long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                    resident += kilobytes;
                    index += indexed ? kilobytes : 0;
                }
            }
            return new Memory(resident, index);
        }

        Memory plus(Memory other) {
            return new Memory(resident + other.resident, index + other.index);
        }
    }
}
