package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.Parts;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.platform.Desktop;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Theme;
import app.kith.sharing.page.Guard;
import app.kith.sharing.page.PageFetch;
import app.kith.ui.shell.MainWindow;
import app.kith.ui.shell.Pages;
import app.kith.ui.shell.Services;
import app.kith.ui.tour.ChosenFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Plays the real window over a fresh book, without a display: keys in, words on screen out. Nothing sleeps; whatever is
/// looked for is waited for, at most ten seconds.
public abstract class WindowTest extends ApplicationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What the file dialogs answer.
    protected final ChosenFiles files = new ChosenFiles();

    @TempDir
    private Path home = Path.of("");

    private Playing playing = Playing.NOTHING;
    private boolean filled;

    /// Puts people and notes into the book before the window first opens; called off the window's thread.
    protected void fill() throws Exception {}

    @Override
    public final void start(Stage shared) throws Exception {
        // A server of another test may have ended with an exception of its own that TestFX would tell this one.
        WaitForAsyncUtils.clearExceptions();
        open();
    }

    private void open() throws Exception {
        // TestFX hands every test the same stage; ours must not hear what a former window left behind.
        var stage = new Stage();
        Locale.setDefault(Locale.UK);
        var settings = Settings.open(home.resolve("settings.properties"));
        var parts = elsewhere(() -> Parts.open(home.resolve("kith.mv.db"), clock(), Locale.UK,
                new PageFetch(guard(), () -> settings.get(Setting.FETCH_PAGES))));
        var services = new Services(parts, settings, Desktop.of("none"), backup -> {});
        playing = new Playing(stage, services, null);
        if (!filled) {
            filled = true;
            elsewhere(() -> {
                fill();
                return true;
            });
        }
        var window = new MainWindow(stage, services, files, desk -> Pages.of(desk, services));
        playing = new Playing(stage, services, window);
        window.show(elsewhere(() -> parts.people().count() == 0));
    }

    /// Closes the window as its own button does, then the book.
    @AfterEach
    final void end() throws Exception {
        close();
    }

    /// Closes the window and opens it again over the same book and settings.
    protected final void restart() throws Exception {
        close();
        var shown = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                open();
                shown.complete(true);
            } catch (Exception failed) {
                shown.completeExceptionally(failed);
            }
        });
        shown.get();
    }

    /// The clock of the book; a test may override it.
    protected Clock clock() {
        return Clock.system(ZoneId.of("Europe/Lisbon"));
    }

    /// What may be fetched from the web; a test with a site of its own opens its port.
    protected Guard guard() {
        return Guard.INTERNET;
    }

    /// The folder with book and settings.
    protected final Path home() {
        return home;
    }

    /// The services under the window; never to be called on the window's thread.
    protected final Services services() {
        return Objects.requireNonNull(playing.services());
    }

    /// The open book and the services over it; never to be called on the window's thread.
    protected final Parts parts() {
        return services().parts();
    }

    /// The window.
    protected final Stage stage() {
        return Objects.requireNonNull(playing.stage());
    }

    /// Hands files to the window, as the command line and other starts of Kith do.
    protected final void hand(List<Path> handed) {
        onWindow(() -> {
            Objects.requireNonNull(playing.window()).open(handed);
            return true;
        });
    }

    /// Puts a person with a given and a family name into the book.
    protected final Contact person(String given, String family) {
        var book = services().parts().book();
        var contact = Contact.named(book.newId(), Name.of(given, family), book.clock().instant());
        services().parts().people().add(contact);
        return contact;
    }

    /// Presses keys: `Ctrl+Shift+Z`, `Enter`, `Down`, `J`. Use `write` for text.
    protected final void keys(String... combinations) {
        for (var combination : combinations) {
            push(Arrays.stream(combination.split("\\+", -1)).map(WindowTest::key).toArray(KeyCode[]::new));
        }
        settle();
    }

    /// Types a text once whatever has the focus hears it: before its first layout a control has no behaviour. The window is
    /// waited for after the whole text, as it is by somebody who types fast.
    @Override
    public final FxRobot write(String text) {
        until(() -> !(stage().getScene().getFocusOwner() instanceof Control control) || control.getSkin() != null);
        text.codePoints().forEach(character -> {
            if (character == '\n') {
                settle();
                push(KeyCode.ENTER);
            } else {
                Platform.runLater(() -> type(Character.toString(character)));
            }
        });
        settle();
        return this;
    }

    private void type(String character) {
        var scene = stage().getScene();
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target,
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Waits until the window has done what it was asked.
    protected final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for words anywhere on screen, in a label, a text or a field.
    protected final void see(String words) {
        await("to see: " + words).atMost(PATIENCE).until(() -> onScreen(words));
    }

    /// Waits until words are nowhere on screen.
    protected final void seeNoMore(String words) {
        await("to see no more: " + words).atMost(PATIENCE).until(() -> !onScreen(words));
    }

    /// Waits for a condition, asked on the window's thread.
    protected final void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onWindow(condition));
    }

    /// Asks on the window's thread.
    protected final <R> R onWindow(Callable<R> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
    }

    /// What stands in the field that has the focus.
    protected final String typed() {
        return onWindow(
                () -> stage().getScene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "");
    }

    /// Gives the window another size.
    protected final void size(double width, double height) {
        onWindow(() -> {
            stage().setWidth(width);
            stage().setHeight(height);
            return true;
        });
        settle();
    }

    /// Chooses light or dark.
    protected final void theme(Theme theme) {
        services().settings().set(Setting.THEME, theme);
        settle();
    }

    /// Takes a picture to `target/pictures/<name>.png`.
    protected final void picture(String name) {
        settle();
        onWindow(() -> {
            Pictures.take(stage(), Path.of("target/pictures", name + ".png"));
            return true;
        });
    }

    private boolean onScreen(String words) {
        return onWindow(
                () -> Window.getWindows()
                        .stream()
                        .filter(Window::isShowing)
                        .flatMap(window -> nodes(window.getScene().getRoot()))
                        .anyMatch(node -> text(node).contains(words)));
    }

    /// All visible nodes below one.
    protected static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(WindowTest::nodes))
                : Stream.of(node);
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
            case TextInputControl field -> Objects.requireNonNullElse(field.getText(), "");
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static KeyCode key(String name) {
        return switch (name) {
            case "Ctrl" -> KeyCode.CONTROL;
            case "Esc" -> KeyCode.ESCAPE;
            default -> name.length() == 1 && Character.isDigit(name.charAt(0)) ? KeyCode.valueOf("DIGIT" + name)
                    : KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    private void close() throws Exception {
        var window = playing.window();
        if (window == null) {
            return;
        }
        Platform.runLater(window::leave);
        await("the window to close").atMost(PATIENCE).until(() -> !onWindow(() -> stage().isShowing()));
        window.close();
        services().parts().close();
        services().settings().close();
        playing = Playing.NOTHING;
        assertThat(Window.getWindows().stream().filter(Window::isShowing)).isEmpty();
    }

    private static <R> R elsewhere(Callable<R> work) throws Exception {
        var done = new CompletableFuture<R>();
        Thread.ofPlatform().start(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }

    private record Playing(
            @Nullable Stage stage,
            @Nullable Services services,
            @Nullable MainWindow window) {
        static final Playing NOTHING = new Playing(null, null, null);
    }
}
