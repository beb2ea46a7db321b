package app.kith;

import app.kith.cli.Run;
import app.kith.platform.Answers;
import app.kith.platform.Claim;
import app.kith.platform.Instance;
import app.kith.platform.InstanceSilent;
import app.kith.platform.Request;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Streams;
import app.kith.platform.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of Kith over its book. Where another Kith has the book open, that one raises its window and this one ends.
public final class App extends Application {
    // JavaFX makes the application itself: what was begun before it can only be left for it here.
    private static final AtomicReference<@Nullable CompletableFuture<Optional<Running>>> BEGUN = new AtomicReference<>();

    private record Running(Instance instance, OpenBook book, Settings settings, Clock clock, Request request) {}

    /// Shows the window and returns once it is closed. The book is being opened on another thread while JavaFX starts.
    static void show(Start start) {
        drawInMemory();
        var begun = new CompletableFuture<Optional<Running>>();
        BEGUN.set(begun);
        Thread.ofPlatform().name("open").start(() -> {
            try {
                var kith = begin(start);
                begun.complete(kith);
                kith.ifPresent(running -> running.book().openEarly());
            } catch (IOException | RuntimeException failed) {
                begun.completeExceptionally(failed);
            }
        });
        launch(App.class);
    }

    /// Where OpenGL is drawn by the processor anyway, trying it costs 60 MB and a tenth of a second before the first frame
    /// (measured); and with a graphics card cards and lists are drawn no faster than they scroll. Whoever prefers it says
    /// `-Dprism.order=es2`.
    private static void drawInMemory() {
        if (System.getProperty("os.name").equals("Linux") && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    private static Optional<Running> begin(Start start) throws IOException {
        var silent = new Streams(InputStream.nullInputStream(), new ByteArrayOutputStream(),
                new ByteArrayOutputStream());
        var claim = Instance.claim(start.book(), start.directories(), System.getenv(), start.request(), silent);
        if (!(claim instanceof Claim.First(Instance instance))) {
            return Optional.empty();
        }
        var settings = Settings.open(start.directories().settings());
        speak(settings);
        var clock = Clock.system(ZoneId.systemDefault());
        var book = new OpenBook(start.book(), clock, settings.region(), Launcher.pages(settings));
        return Optional.of(new Running(instance, book, settings, clock, start.request()));
    }

    @Override
    public void start(Stage stage) {
        stage.setOnShown(shown -> Platform.runLater(() -> stage.getIcons().addAll(icons())));
        Thread.ofPlatform().name("show").start(() -> show(stage, Objects.requireNonNull(BEGUN.get())));
    }

    private static void show(Stage stage, CompletableFuture<Optional<Running>> begun) {
        try {
            begun.join().ifPresentOrElse(kith -> show(stage, kith), Platform::exit);
        } catch (CompletionException failed) {
            var key = failed.getCause() instanceof InstanceSilent ? "instance.silent" : "folder.unwritable";
            System.err.println(Texts.of(App.class).get(key));
            Platform.exit();
        }
    }

    private static void show(Stage stage, Running kith) {
        var showing = new Showing(stage, kith.book(), kith.settings(), kith.clock());
        Platform.runLater(() -> {
            stage.setOnHidden(gone -> Thread.ofPlatform().name("close").start(() -> close(showing, kith)));
            showing.raise(files(kith.request()));
        });
        kith.instance().answer(new Answering(showing, kith.book()));
        showing.comeBack();
    }

    private static void close(Showing showing, Running kith) {
        kith.instance().finishCalls();
        showing.close();
        kith.book().close();
        kith.settings().close();
        kith.instance().close();
    }

    private static List<Path> files(Request request) {
        return request.arguments().stream().map(request::path).toList();
    }

    /// The language of the settings stands before that of the system.
    private static void speak(Settings settings) {
        String language = settings.get(Setting.LANGUAGE);
        if (!language.isBlank()) {
            Locale.setDefault(Locale.forLanguageTag(language));
        }
    }

    private static List<Image> icons() {
        return Stream.of("32", "64", "128")
                .map(size -> App.class.getResource("icons/kith-" + size + ".png"))
                .map(icon -> new Image(Objects.requireNonNull(icon).toExternalForm(), true))
                .toList();
    }

    private record Answering(Showing showing, OpenBook book) implements Answers {
        @Override
        public boolean show(Request request) {
            Platform.runLater(() -> showing.raise(files(request)));
            return true;
        }

        @Override
        public int run(Request request, Streams streams, BooleanSupplier gone) {
            return Run.run(book, request, streams, gone);
        }
    }
}
