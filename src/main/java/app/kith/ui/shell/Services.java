package app.kith.ui.shell;

import app.kith.Parts;
import app.kith.book.Backup;
import app.kith.book.Backups;
import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.platform.Desktop;
import app.kith.platform.Settings;
import app.kith.search.Search;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What the window stands on.
///
/// @param parts the open book and the services over it
/// @param settings what the user chose
/// @param desktop opens web pages, the mail program and folders
/// @param restore puts a backup in the book's place: the window goes and comes again
public record Services(Parts parts, Settings settings, Desktop desktop, Consumer<Path> restore) {
    /// The open book.
    public Book book() {
        return parts.book();
    }

    /// Everybody in it.
    public People people() {
        return parts.people();
    }

    /// The backs of their cards.
    public Notes notes() {
        return parts.notes();
    }

    /// What finds them.
    public Search search() {
        return parts.search();
    }

    /// The letter that a mail server took since the last step that can be undone; off the window's thread.
    Optional<Undoing.Departed> departed() {
        return parts.shares().leftSinceLastUndo().map(share -> {
            String called = parts.people().find(share.contact()).map(Contact::called).orElse("");
            return new Undoing.Departed(share.id(), called, () -> parts.shares().voidEntry(called, share.id(), ""));
        });
    }

    /// What the frame shows of the book; off the window's thread.
    ShellModel.Counts counts() {
        var clock = parts.book().clock();
        return new ShellModel.Counts(
                parts.people().count(),
                parts.samples().present(),
                Backups.newest(parts.book().file())
                        .map(Backup::made)
                        .map(made -> made.atZone(clock.getZone()).toInstant()));
    }
}
