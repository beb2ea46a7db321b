package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.book.Backup;
import app.kith.book.Backups;
import app.kith.book.BookRefused;
import app.kith.book.Progress;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.platform.Settings;
import app.kith.platform.Theme;
import app.kith.sharing.page.PageFetch;
import app.kith.ui.kit.Dates;
import app.kith.ui.shell.Refused;
import app.kith.ui.shell.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What the window shows when there is no book to show, and the way back to one.
class RecoveryTest extends ApplicationTest {
    private final Clock clock = Clock.system(ZoneId.of("Europe/Lisbon"));
    private final List<String> scenes = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();

    @TempDir
    private Path home = Path.of("");

    @AfterEach
    void close() throws Exception {
        for (var each : opened) {
            each.close();
        }
    }

    @Test
    void aDamagedBookOffersItsBackupsAndEnterGoesBackToTheNewest() throws Exception {
        backedUp("Ana", "Souza");
        Files.writeString(book(), "This is no book. ".repeat(4000));
        var stage = show();
        see(stage, "The book was not opened");
        see(stage, "one person");
        push(KeyCode.ENTER);
        see(stage, "Ana Souza");
        assertThat(scenes).anyMatch(words -> words.contains("What is there now is backed up first"));
        assertThat(new Backups(book(), clock).list()).anyMatch(backup -> backup.reason() == Backup.Reason.SET_ASIDE);
    }

    @Test
    void aBookFromANewerKithOffersNoBackup() {
        backedUp("Ana", "Souza");
        var backups = new Backups(book(), clock).list();
        var shown = onWindow(() -> texts(new Refused(BookRefused.Reason.NEWER, book(), backups, new Dates(clock),
                Theme.LIGHT, backup -> {}, () -> {}).scene().getRoot()));
        assertThat(shown).contains("written by a newer Kith").doesNotContain("Go back to it");
    }

    @Test
    void theWaySoFarIsShownWhileABackupTakesTheBooksPlace() {
        var bar = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var waiting = new Waiting(Theme.LIGHT);
            waiting.at(1, 4);
            return (ProgressBar) waiting.scene().getRoot().lookup(".progress-bar");
        });
        await().until(() -> onWindow(bar::getProgress) == 0.25);
    }

    private Path book() {
        return home.resolve("kith.mv.db");
    }

    private void backedUp(String given, String family) {
        try (var parts = Parts.open(book(), clock, Locale.UK)) {
            parts.people().add(Contact.named(parts.book().newId(), Name.of(given, family), clock.instant()));
            new Backups(book(), clock).make(parts.book(), Backup.Reason.DAILY, Progress.UNSEEN);
        }
    }

    private Stage show() throws Exception {
        Locale.setDefault(Locale.UK);
        var book = new OpenBook(book(), clock, Locale.UK, PageFetch.never());
        var settings = Settings.open(home.resolve("settings.properties"));
        var stage = onWindow(Stage::new);
        onWindow(() -> {
            stage.sceneProperty().addListener((scene, before, now) -> scenes.add(texts(now.getRoot())));
            return true;
        });
        var showing = new Showing(stage, book, settings, clock);
        opened.add(() -> onWindow(() -> {
            stage.hide();
            return true;
        }));
        opened.add(showing::close);
        opened.add(book);
        opened.add(settings);
        showing.comeBack();
        return stage;
    }

    private static void see(Stage stage, String words) {
        await("to see: " + words).until(() -> words(stage).contains(words));
    }

    private static String words(Stage stage) {
        return onWindow(() -> stage.getScene() == null ? "" : texts(stage.getScene().getRoot()));
    }

    private static String texts(Node node) {
        var own = switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text text -> text.getText();
            default -> "";
        };
        var all = new StringBuilder(own).append('\n');
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(texts(child)));
        }
        return all.toString();
    }

    private static <R> R onWindow(Callable<R> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }
}
