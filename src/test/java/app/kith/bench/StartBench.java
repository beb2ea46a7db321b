package app.kith.bench;

import app.kith.bench.Session.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/// From the start of the process to a window that shows people and takes keys, beside the address books of Evolution,
/// Thunderbird and GNOME with the same people, on one Xvfb in one run, the programs taking turns.
///
/// Needs `xvfb openbox xdotool dbus evolution thunderbird gnome-contacts python3-gi gir1.2-ebook-1.2` and a built image.
/// Arguments: rounds, the image, a folder to work in, then the names of the programs to measure (none: all).
public final class StartBench {
    private static final int PEOPLE = 10_000;
    private static final int LONGEST = 120_000;
    private static final int ROWS_OF_TEXT = 60;
    private static final int MARKED_PIXELS = 40;

    private final Path folder;
    private final Screen screen;

    /// What was seen in one start; milliseconds and kilobytes.
    private record Start(long painted, long people, long keys, Memory memory) {}

    private StartBench(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /// Measures, and prints a table in Markdown.
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[2]).toAbsolutePath());
        List<String> chosen = List.of(arguments).subList(3, arguments.length);
        Path people = folder.resolve("people.vcf");
        new Crowd(PEOPLE).write(people);
        List<Program> programs = new Programs(Path.of(arguments[1]).toAbsolutePath(), folder).prepare(people)
                .stream()
                .filter(program -> chosen.isEmpty() || chosen.contains(program.name()))
                .toList();
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        try (Screen screen = new Screen(77, folder.resolve("screen"))) {
            StartBench bench = new StartBench(folder, screen);
            for (int round = 0; round <= rounds; round++) {
                for (Program program : programs) {
                    Start start = bench.start(program, round);
                    if (round > 0) { // the first round only warms the file cache
                        starts.computeIfAbsent(program.name(), first -> new ArrayList<>()).add(start);
                    }
                }
            }
        }
        print(starts);
    }

    private Start start(Program program, int round) throws Exception {
        Screen.until(5_000, () -> !screen.painted());
        try (Session session = new Session(program.command(), program.variables(), screen.name(), program.home())) {
            Screen.until(LONGEST, screen::painted);
            long painted = session.elapsed();
            picture(program, round, "painted");
            boolean shown = Screen.until(LONGEST, () -> screen.inkedRows(program.list()) >= ROWS_OF_TEXT);
            long people = shown ? session.elapsed() : -1;
            long keys = program.takesKeys() ? keys(program, session) : -1;
            picture(program, round, "people");
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(4));
            return new Start(painted, people, keys, session.memory());
        }
    }

    private long keys(Program program, Session session) throws IOException {
        int[] before = screen.look();
        ProcessBuilder slash = new ProcessBuilder("xdotool", "key", "slash");
        slash.environment().put("DISPLAY", screen.name());
        slash.start();
        boolean taken = Screen.until(LONGEST,
                () -> Screen.changed(before, screen.look(), program.search()) >= MARKED_PIXELS);
        return taken ? session.elapsed() : -1;
    }

    private void picture(Program program, int round, String moment) {
        if (round == 0) {
            screen.save(folder.resolve("pictures").resolve(program.name().replace(' ', '-') + "-" + moment + ".png"));
        }
    }

    private static void print(Map<String, List<Start>> starts) {
        System.out.println("| program | first frame | people shown | keys taken | resident MB | mapped index MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        starts.forEach((name, all) -> System.out.println(
                String.join(" | ",
                        "| " + name,
                        seconds(all, Start::painted),
                        seconds(all, Start::people),
                        seconds(all, Start::keys),
                        String.format(Locale.ROOT, "%.0f", middle(all, start -> start.memory().resident()) / 1024.0),
                        String.format(Locale.ROOT, "%.0f |", middle(all, start -> start.memory().index()) / 1024.0))));
    }

    private static String seconds(List<Start> all, ToLongFunction<Start> what) {
        if (all.stream().mapToLong(what).anyMatch(value -> value < 0)) {
            return "–";
        }
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f",
                all.stream().mapToLong(what).min().orElse(0) / 1000.0,
                middle(all, what) / 1000.0);
    }

    private static double middle(List<Start> all, ToLongFunction<Start> what) {
        long[] sorted = all.stream().mapToLong(what).sorted().toArray();
        return LongStream.of(sorted).skip((sorted.length - 1) / 2).limit(2 - sorted.length % 2).average().orElse(0);
    }
}
