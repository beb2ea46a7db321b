package app.kith.people;

import app.kith.book.Reader;
import app.kith.book.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Whatever belongs to contacts and goes where they go. The features that stand on people implement it.
public interface Follower {
    /// These contacts are being put into the trash: what belongs to them goes along, in the same step. Called on the writer
    /// thread.
    void trashed(Writer writer, Collection<UUID> contacts);

    /// The day of the newest sign of life of each of `contacts` that has any.
    Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts);

    /// The same of everybody.
    Map<UUID, LocalDate> lastWords(Reader reader);
}
