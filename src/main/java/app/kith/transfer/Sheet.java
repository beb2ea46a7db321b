package app.kith.transfer;

import java.util.List;
import java.util.function.Consumer;

/// A kind of thing that goes out as a table. People and notes are the first two; other packages hand over their own.
///
/// All methods read the book and are for any thread but the window's.
public interface Sheet {
    /// Stable and short, in English: it names the file (`people.csv`) and the text that names the sheet.
    String key();

    /// The fields one can choose among, in their order, each under a stable key. A field may make several columns.
    List<String> fields();

    /// The table of some people with some fields, to be closed. It may look through all of them to learn how many columns a
    /// repeating field needs. The sample people never go out.
    ///
    /// @throws java.util.concurrent.CancellationException when the user asked to stop
    Content content(Who who, List<String> fields, Progress progress);

    /// A table ready to be written.
    interface Content extends AutoCloseable {
        /// The names of the columns, which other programs read: English, and never changed.
        List<String> heading();

        /// How many rows there are.
        long rows();

        /// Hands over row by row, each as wide as the heading, dates in ISO 8601.
        void each(Consumer<List<String>> row);

        /// Lets go of what was gathered.
        @Override
        default void close() {}
    }
}
