package app.kith.ui.shell;

import app.kith.book.Backup;
import app.kith.book.BackupFailed;
import app.kith.book.Backups;
import app.kith.platform.Texts;
import app.kith.search.IndexState;
import app.kith.search.Search;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Work;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// What is done by itself while the window is open: the backup of the day, and showing how far the search index is.
final class Upkeep {
    private final Texts texts = Texts.of(Upkeep.class);
    private final Desk desk;
    private final Services services;
    private @Nullable Work indexing;
    private Search.@Nullable Listening listening;

    Upkeep(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
    }

    /// Begins, once the window is on screen.
    ///
    /// @param backedUp runs when a backup was made
    void begin(Runnable backedUp) {
        desk.background().run(() -> {
            var search = services.parts().search();
            listening = search.listen(state -> desk.background().inWindow(() -> show(state)));
            return search.state();
        }, this::show);
        backUp(backedUp);
    }

    void end() {
        if (listening != null) {
            listening.close();
        }
    }

    private void backUp(Runnable backedUp) {
        var book = services.parts().book();
        var backups = new Backups(book.file(), book.clock());
        desk.works().quietly(texts.get("backup.working"), progress -> {
            var made = backups.daily(book, (done, all) -> {
                progress.at(done, all);
                return !progress.cancelled();
            });
            if (made.isPresent()) {
                services.parts().photos().prune();
            }
            return made;
        }, made -> made.ifPresent(backup -> backedUp.run()), this::failed);
    }

    private void failed(Exception failure) {
        switch (failure) {
            case CancellationException closing -> {
                // The window closes; the backup is made at the next start.
            }
            case BackupFailed failed -> desk.toasts()
                    .show(Texts.of(Backup.class).get(failed.reason().textKey(), failed.file()));
            default -> desk.background().failed(failure);
        }
    }

    private void show(IndexState state) {
        if (state.ready() || state.total() == 0) {
            if (indexing != null) {
                desk.works().end(indexing);
                indexing = null;
            }
            return;
        }
        if (indexing == null) {
            indexing = desk.works().begin(texts.get("index.working"));
        }
        desk.works().at(indexing, state.done(), state.total());
    }
}
