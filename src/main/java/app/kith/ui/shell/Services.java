package app.kith.ui.shell;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.People;
import app.kith.platform.Desktop;
import app.kith.platform.Settings;
import app.kith.sample.SamplePeople;
import app.kith.search.Search;
import java.util.Optional;

/// What the window asks: the book and the features over it.
///
/// @param book the open book
/// @param people everybody in it
/// @param notes the backs of their cards
/// @param samples the sample people
/// @param search finds them
/// @param settings what the user chose
/// @param desktop opens web pages, the mail program and folders
public record Services(
        Book book,
        People people,
        Notes notes,
        SamplePeople samples,
        Search search,
        Settings settings,
        Desktop desktop) {
    /// What the frame shows of the book; off the window's thread.
    ShellModel.Counts counts() {
        return new ShellModel.Counts(
                people.count(),
                samples.present(),
                Optional.empty());
    }
}
