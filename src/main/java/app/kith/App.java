package app.kith;

import app.kith.book.Book;
import app.kith.book.BookRefused;
import app.kith.cli.Run;
import app.kith.platform.Answers;
import app.kith.platform.Claim;
import app.kith.platform.Desktop;
import app.kith.platform.Instance;
import app.kith.platform.Request;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Streams;
import app.kith.platform.Texts;
import app.kith.ui.kit.FileDialogs;
import app.kith.ui.shell.MainWindow;
import app.kith.ui.shell.Pages;
import app.kith.ui.shell.Services;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of Kith over its book. Where another Kith has the book open, that one raises its window and this one ends.
public final class App extends Application {
    private @Nullable Running running;
    private @Nullable BookRefused refused;

    private record Running(Instance instance, OpenBook book, Settings settings, boolean nobody, List<Path> files) {}

    /// Opens the book while no window is there yet; called by JavaFX on a thread of its own.
    @Override
    public void init() throws Exception {
        var start = Start.of(getParameters().getRaw(), System.getenv(), Path.of("").toAbsolutePath());
        var silent = new Streams(InputStream.nullInputStream(), new ByteArrayOutputStream(),
                new ByteArrayOutputStream());
        var claim = Instance.claim(start.book(), start.directories(), System.getenv(), start.request(), silent);
        if (claim instanceof Claim.First(Instance instance)) {
            var settings = Settings.open(start.directories().settings());
            speak(settings);
            var book = new OpenBook(start.book(), Clock.system(ZoneId.systemDefault()), region(settings));
            try {
                running = new Running(instance, book, settings, book.parts().people().count() == 0,
                        files(start.request()));
                book.parts().search();
            } catch (BookRefused cannot) {
                refused = cannot;
                instance.close();
            }
        }
    }

    @Override
    public void start(Stage stage) {
        if (refused != null) {
            var texts = Texts.of(Book.class);
            System.err.println(texts.get("refused." + refused.reason(), refused.file()));
            Platform.exit();
        } else if (running == null) {
            Platform.exit();
        } else {
            show(stage, running);
        }
    }

    private void show(Stage stage, Running kith) {
        var parts = kith.book().parts();
        var services = new Services(parts.book(), parts.people(), parts.notes(), parts.samples(), parts.search(),
                kith.settings(), Desktop.of(System.getProperty("os.name")));
        var window = new MainWindow(stage, services, new FileDialogs(stage), desk -> Pages.of(desk, services));
        window.show(kith.nobody());
        window.open(kith.files());
        stage.setOnHidden(gone -> Thread.ofPlatform().name("close").start(() -> close(window, kith)));
        kith.instance().answer(new Answering(stage, window, kith.book()));
    }

    private static void close(MainWindow window, Running kith) {
        kith.instance().finishCalls();
        window.close();
        kith.book().close();
        kith.settings().close();
        kith.instance().close();
    }

    /// The language and the country of the settings stand before those of the system.
    private static void speak(Settings settings) {
        String language = settings.get(Setting.LANGUAGE);
        if (!language.isBlank()) {
            Locale.setDefault(Locale.forLanguageTag(language));
        }
    }

    /// The files a start names; a window is asked for with nothing else.
    private static List<Path> files(Request request) {
        return request.arguments().stream().map(request::path).toList();
    }

    private static Locale region(Settings settings) {
        String region = settings.get(Setting.REGION);
        return region.isBlank() ? Locale.getDefault() : Locale.of("", region);
    }

    private record Answering(Stage stage, MainWindow window, OpenBook book) implements Answers {
        @Override
        public boolean show(Request request) {
            Platform.runLater(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
                window.open(files(request));
            });
            return true;
        }

        @Override
        public int run(Request request, Streams streams, BooleanSupplier gone) {
            return Run.run(book, request, streams, gone);
        }
    }
}
