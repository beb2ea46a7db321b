package app.kith;

import app.kith.platform.Desktop;
import app.kith.platform.Directories;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Theme;
import app.kith.sharing.page.PageFetch;
import app.kith.ui.shell.MainWindow;
import app.kith.ui.shell.Pages;
import app.kith.ui.shell.Services;
import app.kith.ui.tour.Camera;
import app.kith.ui.tour.ChosenFiles;
import app.kith.ui.tour.Hands;
import app.kith.ui.tour.Story;
import app.kith.ui.tour.TourStopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Plays the main story through the real window, over a new book in a folder of its own, and takes pictures on the way.
///
/// `mvn -Ptour` runs it for the pictures, the build of the app image to train the start cache. Its argument is the folder.
/// The last line it prints is [#LAST_MARK], and that only when the story came to its end.
public final class Tour extends Application {
    /// What is printed at the end.
    public static final String LAST_MARK = "tour complete";

    /// Plays it.
    ///
    /// @param arguments the folder for pictures
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        Path folder = Path.of(getParameters().getRaw().getFirst()).toAbsolutePath();
        Thread.ofPlatform().name("tour").start(() -> System.exit(play(folder)));
    }

    private static int play(Path folder) {
        Locale.setDefault(Locale.UK);
        try {
            // Each tour begins with an empty home; an earlier one's is left to the build's clean.
            Path home = folder.resolve("home").resolve(UUID.randomUUID().toString());
            Directories directories = Directories.within(Files.createDirectories(home));
            directories.create();
            Story story = new Story(people(home), home.resolve("people.csv"), Tour::mark);
            live(directories, folder, story::first);
            live(directories, folder, story::again);
            command(directories, home);
            System.out.println(LAST_MARK);
            return 0;
        } catch (Exception | Error stopped) {
            stopped.printStackTrace();
            return 1;
        }
    }

    /// From a start of the program to its end.
    private static void live(Directories directories, Path pictures, Story.Act act) throws Exception {
        Settings settings = Settings.open(directories.settings());
        Parts parts = Parts.open(directories.book(), Clock.system(ZoneId.systemDefault()), Locale.UK,
                PageFetch.never());
        Services services = new Services(
                parts,
                settings,
                Desktop.of(System.getProperty("os.name")),
                backup -> {});
        boolean nobody = parts.people().count() == 0;
        ChosenFiles files = new ChosenFiles();
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        CompletableFuture<MainWindow> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, services, files, desk -> Pages.of(desk, services));
            window.show(nobody);
            made.complete(window);
            shown.complete(stage);
        });
        Hands hands = new Hands(shown.join());
        Camera camera = new Camera(hands, pictures,
                dark -> settings.set(Setting.THEME, dark ? Theme.DARK : Theme.LIGHT));
        try {
            act.play(hands, camera, files);
        } catch (TourStopped stopped) {
            camera.take("stopped");
            throw stopped;
        }
        hands.press("Shortcut+W");
        hands.await("the window's end", () -> !hands.stage().isShowing());
        made.join().close();
        parts.close();
        settings.close();
    }

    /// So that the start cache knows the command line, too.
    private static void command(Directories directories, Path home) throws IOException {
        List<String> search = List.of("--book", directories.book().toString(), "search", "golf");
        Launcher.command(Start.of(search, Map.of("HOME", home.toString()), home));
    }

    private static void mark(String moment) {
        System.out.println(moment);
    }

    private static Path people(Path folder) throws IOException {
        Path file = folder.resolve("people.vcf");
        try (InputStream cards = Objects.requireNonNull(Tour.class.getResourceAsStream("tour/people.vcf"))) {
            Files.copy(cards, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
