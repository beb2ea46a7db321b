package app.kith.bench;

import app.kith.Parts;
import app.kith.platform.Desktop;
import app.kith.platform.Directories;
import app.kith.platform.Settings;
import app.kith.sharing.page.PageFetch;
import app.kith.ui.shell.MainWindow;
import app.kith.ui.shell.Pages;
import app.kith.ui.shell.Services;
import app.kith.ui.tour.ChosenFiles;
import app.kith.ui.tour.Hands;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How long the window's thread is busy at a stretch while somebody scrolls and types, with a hundred thousand people, and
/// while as many are imported through the window: the window is free when it is never busy for long.
///
/// Run with the JavaFX modules on the module path on a display, which may be Xvfb's (the headless platform copies every pixel
/// on the window's thread, which no other does); the argument is the number of people, 100,000 without one.
public final class WindowBench extends Application {
    private static final int STEPS = 400;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final String[] WORDS = {"golf sundays", "bilingual copywriter", "market hall", "sailing boats",
            "rail freight", "bees roof", "moreau", "okafor tunde", "northlight", "ghent press", "school accra"};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Measures, and prints a table in Markdown.
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        int people = getParameters().getRaw().stream().findFirst().map(Integer::parseInt).orElse(100_000);
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                measure(people);
                System.exit(0);
            } catch (Exception | Error failed) {
                failed.printStackTrace();
                System.exit(1);
            }
        });
    }

    private static void measure(int people) throws Exception {
        Path folder = Files.createTempDirectory("kith-window-bench");
        Path cards = folder.resolve("people.vcf");
        new Crowd(people).write(cards);
        Directories directories = Directories.within(Files.createDirectories(folder.resolve("home")));
        directories.create();
        try (Settings settings = Settings.open(directories.settings());
                Parts parts = Parts.open(directories.book(), Clock.system(ZoneId.systemDefault()), Locale.UK,
                        PageFetch.never())) {
            ChosenFiles files = new ChosenFiles();
            Hands hands = open(new Services(parts, settings, Desktop.of("Linux"), backup -> {}), files);
            System.out.println("| while | busy at a stretch: p50 | p99 | longest, ms |");
            System.out.println("| --- | --- | --- | --- |");
            hands.await(".welcome");
            files.choose(cards);
            hands.press("Shortcut+O");
            hands.awaitPatiently("Import " + String.format(Locale.UK, "%,d", people));
            busy("importing " + people + " people", () -> {
                hands.press("Shortcut+ENTER");
                hands.awaitPatiently("What was imported");
            });
            hands.press("ENTER");
            hands.awaitNoText("What was imported");
            while (!parts.search().state().ready()) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            for (String warm : List.of("warming up", "")) {
                steps(hands, warm + "line by line", "DOWN");
                steps(hands, warm + "page by page", "PAGE_DOWN");
                hands.press("HOME");
                typing(hands, warm + "typing");
            }
        }
    }

    private static Hands open(Services services, ChosenFiles files) {
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            new MainWindow(stage, services, files, desk -> Pages.of(desk, services)).show(true);
            shown.complete(stage);
        });
        return new Hands(shown.join());
    }

    /// What one key costs the window's thread, all that follows from it before the next included.
    private static void steps(Hands hands, String what, String key) {
        long window = hands.inWindow(() -> Thread.currentThread().threadId());
        List<Double> costs = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            long before = THREADS.getThreadCpuTime(window);
            hands.press(key);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            costs.add((THREADS.getThreadCpuTime(window) - before) / 1e6);
        }
        print("a key, " + what + " (processor)", costs);
    }

    private static void typing(Hands hands, String what) throws InterruptedException {
        hands.type("/");
        hands.awaitCaret(".search-field");
        busy(what, () -> {
            for (int round = 0; round < 3; round++) {
                for (String words : WORDS) {
                    words.chars().forEach(letter -> {
                        hands.type(Character.toString(letter));
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
                    });
                    hands.press("ESCAPE");
                    hands.type("/");
                }
            }
        });
        hands.press("ESCAPE");
    }

    /// How long a piece of work has to wait for the window's thread, asked every two milliseconds.
    private static void busy(String what, Runnable work) throws InterruptedException {
        AtomicBoolean working = new AtomicBoolean(true);
        List<Double> waits = new ArrayList<>();
        Thread probe = Thread.ofPlatform().start(() -> {
            while (working.get()) {
                long asked = System.nanoTime();
                CompletableFuture.runAsync(() -> {}, Platform::runLater).join();
                waits.add((System.nanoTime() - asked) / 1e6);
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        });
        work.run();
        working.set(false);
        probe.join();
        print(what + " (wall clock)", waits);
    }

    private static void print(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)], sorted[sorted.length - 1]);
    }
}
