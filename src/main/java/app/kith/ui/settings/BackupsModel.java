package app.kith.ui.settings;

import app.kith.book.Backup;
import app.kith.book.BackupFailed;
import app.kith.book.Backups;
import app.kith.book.Book;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The backups of the book: which there are, one more, and going back to one.
final class BackupsModel {
    private final Texts texts = Texts.of(BackupsModel.class);
    private final Desk desk;
    private final Book book;
    private final Backups backups;
    private final Consumer<Path> restore;
    private final Latest latest;
    private final ObservableList<Backup> list = FXCollections.observableArrayList();
    // Kept, since it hears the list through a weak listener: one made for each caller would fall silent.
    private final ObservableList<Backup> shown = FXCollections.unmodifiableObservableList(list);

    /// Reads nothing yet.
    ///
    /// @param restore puts a backup in the book's place; the window goes and comes again
    BackupsModel(Desk desk, Book book, Backups backups, Consumer<Path> restore) {
        this.desk = desk;
        this.book = book;
        this.backups = backups;
        this.restore = restore;
        latest = desk.background().latest();
    }

    ObservableList<Backup> list() {
        return shown;
    }

    void refresh() {
        latest.run(backups::list, (List<Backup> found) -> list.setAll(found), this::failed);
    }

    void backUpNow() {
        desk.works()
                .run(
                        texts.get("backup.working"),
                        progress -> backups.make(book, Backup.Reason.ASKED, (done, all) -> {
                            progress.at(done, all);
                            return !progress.cancelled();
                        }),
                        made -> {
                            desk.toasts().show(texts.get("backup.made"));
                            refresh();
                        },
                        this::failed);
    }

    void restore(Backup backup) {
        restore.accept(backup.file());
    }

    /// When a backup was made, in words.
    String made(Backup backup) {
        Clock clock = desk.dates().clock();
        return desk.dates().moment(backup.made().atZone(clock.getZone()).toInstant());
    }

    /// Why it was made, how many people are in it, how large it is.
    String more(Backup backup) {
        var why = Texts.of(Backup.class).get(backup.reason().textKey());
        var megabytes = Math.max(0.1, backup.size() / 1_000_000.0);
        return backup.verified() ? texts.get("backup.more", why, backup.people(), megabytes)
                : texts.get("backup.aside", why, megabytes);
    }

    private void failed(Exception failure) {
        switch (failure) {
            case CancellationException asked -> desk.toasts().show(texts.get("backup.cancelled"));
            case BackupFailed failed -> desk.errors()
                    .show(
                            Texts.of(Backup.class).get(failed.reason().textKey(), failed.file()),
                            texts.get("backup.failed.then"),
                            failed);
            default -> desk.background().failed(failure);
        }
    }
}
