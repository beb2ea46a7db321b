package app.kith;

import app.kith.book.BackupFailed;
import app.kith.book.BookFailed;
import app.kith.book.BookRefused;
import app.kith.platform.Desktop;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.FileDialogs;
import app.kith.ui.shell.MainWindow;
import app.kith.ui.shell.Pages;
import app.kith.ui.shell.Refused;
import app.kith.ui.shell.Services;
import app.kith.ui.shell.Waiting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The one window over the book: shown once the book is open, gone while a backup takes the book's place, or saying why
/// there is no book to show.
final class Showing {
    private final Stage stage;
    private final OpenBook book;
    private final Settings settings;
    private final Clock clock;
    private volatile @Nullable MainWindow window;
    private volatile @Nullable Waiting waiting;
    private List<Path> files = List.of();

    Showing(Stage stage, OpenBook book, Settings settings, Clock clock) {
        this.stage = stage;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
        book.whenRestoring(this::goAway, this::comeBack);
    }

    /// Shows the window, or why the book was not opened; off the window's thread.
    void comeBack() {
        try {
            var parts = book.parts();
            var nobody = parts.people().count() == 0;
            parts.search();
            Platform.runLater(() -> show(parts, nobody));
        } catch (BookRefused why) {
            refuse(why.reason(), why.file());
        } catch (BookFailed failed) {
            // It opened, and what is in it cannot be read.
            var why = failed.damaged() ? BookRefused.Reason.DAMAGED : BookRefused.Reason.NOT_WRITABLE;
            refuse(why, book.file());
        }
    }

    private void refuse(BookRefused.Reason why, Path file) {
        var backups = book.backups().list();
        Platform.runLater(() -> {
            stage.setScene(new Refused(why, file, backups, new Dates(clock), settings.get(Setting.THEME),
                    this::restore, stage::hide).scene());
            stage.show();
        });
    }

    /// Brings the window before all others and hands it files to import, now or once it is there; on the window's thread.
    void raise(List<Path> more) {
        var open = window;
        if (open == null) {
            files = more;
        } else {
            open.raise(more);
        }
    }

    /// Ends the window's work, after it was hidden and before the book is closed; off the window's thread.
    void close() {
        var open = window;
        window = null;
        if (open != null) {
            open.close();
        }
    }

    private void show(Parts parts, boolean nobody) {
        var services = new Services(parts, settings, Desktop.of(System.getProperty("os.name")), this::restore);
        var open = new MainWindow(stage, services, new FileDialogs(stage), desk -> Pages.of(desk, services));
        window = open;
        waiting = null;
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> open.desk().errors().unexpected(failure));
        open.show(nobody);
        settings.setAside()
                .ifPresent(
                        aside -> open.desk().toasts().show(Texts.of(Showing.class).get("settings.set-aside", aside)));
        if (!files.isEmpty()) {
            open.raise(files);
            files = List.of();
        }
    }

    private void restore(Path backup) {
        // Not by the window's own background: the window ends meanwhile.
        Thread.ofPlatform().name("restore").start(() -> {
            try {
                book.restore(backup, (done, all) -> {
                    var shown = waiting;
                    if (shown != null) {
                        shown.at(done, all);
                    }
                    return true;
                });
            } catch (BackupFailed failed) {
                Platform.runLater(() -> say(failed));
            }
        });
    }

    private void say(BackupFailed failed) {
        var open = window;
        if (open != null) {
            var sentence = Texts.of(BackupFailed.class).get(failed.reason().textKey(), failed.file());
            open.desk().errors().show(sentence, Texts.of(Showing.class).get("restore.failed"), failed);
        }
    }

    private void goAway() {
        var gone = new CountDownLatch(1);
        Platform.runLater(() -> {
            var shown = new Waiting(settings.get(Setting.THEME));
            waiting = shown;
            Runnable leave = () -> {
                stage.setScene(shown.scene());
                gone.countDown();
            };
            var open = window;
            if (open == null) {
                leave.run();
            } else {
                open.save(leave);
            }
        });
        try {
            gone.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        close();
    }
}
