package app.kith;

import app.kith.cli.Run;
import app.kith.platform.Claim;
import app.kith.platform.HomeUnknown;
import app.kith.platform.Instance;
import app.kith.platform.InstanceSilent;
import app.kith.platform.Log;
import app.kith.platform.Request;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Streams;
import app.kith.platform.Texts;
import app.kith.platform.WindowNeeds;
import app.kith.sharing.page.Guard;
import app.kith.sharing.page.PageFetch;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Where Kith begins: a command runs on the command line, none opens the window.
public final class Launcher {
    private static final int FAILED = 1;

    private Launcher() {}

    /// Starts Kith and, for a command, ends with its exit code.
    ///
    /// @param arguments `[--book FILE] [COMMAND …]`, or vCard files for the window to import
    public static void main(String[] arguments) {
        try {
            var start = Start.of(List.of(arguments), System.getenv(), Path.of("").toAbsolutePath());
            if (start.about()) {
                System.exit(about(start));
            }
            start.directories().create();
            Log.begin(start.directories().log());
            if (start.request().kind() == Request.Kind.COMMAND) {
                System.exit(command(start));
            }
            var missing = WindowNeeds.here()
                    .missing("Headless".equals(System.getProperty("glass.platform")),
                            System.getProperty("kith.tour.command", ""));
            if (missing.isEmpty()) {
                App.show(start);
            } else if (!handedOver(start)) {
                refuse(missing.get());
            }
        } catch (HomeUnknown unknown) {
            refuse(Texts.of(Launcher.class).get("home.unknown", unknown.variable()));
        } catch (IOException unwritable) {
            refuse(Texts.of(Launcher.class).get("folder.unwritable"));
        }
    }

    /// Help, the version, or that it was not understood: nothing of the user's is touched for that.
    private static int about(Start start) {
        try (var book = new OpenBook(start.book(), clock(), Locale.getDefault(), PageFetch.never())) {
            return Run.run(book, start.request(), streams(), () -> false);
        }
    }

    /// Has a command done, here or by the Kith that has the book open.
    ///
    /// @return the exit code
    static int command(Start start) throws IOException {
        try {
            var claim = Instance
                    .claim(start.book(), start.directories(), System.getenv(), start.request(), streams());
            return switch (claim) {
                case Claim.Answered(int exitCode) -> exitCode;
                case Claim.First(Instance instance) -> alone(start, instance);
            };
        } catch (InstanceSilent silent) {
            refuse(Texts.of(Launcher.class).get("instance.silent"));
            return FAILED;
        }
    }

    /// Hands files to a window that is open elsewhere, such as on another display.
    ///
    /// @return false when there is none
    private static boolean handedOver(Start start) throws IOException {
        try {
            var claim = Instance
                    .claim(start.book(), start.directories(), System.getenv(), start.request(), streams());
            if (claim instanceof Claim.First(Instance instance)) {
                instance.close();
                return false;
            }
            return true;
        } catch (InstanceSilent silent) {
            return false;
        }
    }

    /// Runs the command here, and meanwhile those of later starts.
    private static int alone(Start start, Instance instance) {
        try (instance;
                var settings = Settings.open(start.directories().settings());
                var book = new OpenBook(start.book(), clock(), settings.region(), pages(settings))) {
            instance.answer(new CommandAnswers(book));
            var exitCode = Run.run(book, start.request(), streams(), () -> false);
            instance.finishCalls();
            return exitCode;
        }
    }

    /// Fetches from the web as the settings allow.
    static PageFetch pages(Settings settings) {
        return new PageFetch(Guard.INTERNET, () -> settings.get(Setting.FETCH_PAGES));
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /// The streams as bytes: what is written to them is UTF-8 whatever the locale says.
    private static Streams streams() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    private static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(FAILED);
    }
}
