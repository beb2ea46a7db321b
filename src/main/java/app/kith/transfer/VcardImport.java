package app.kith.transfer;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Doubles;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Photos;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Brings vCard files into the book: first a preview of what would happen to each card, then, once the user agrees, one
/// step that can be undone as a whole.
///
/// Any thread but the window's.
public final class VcardImport {
    private final ImportParts parts;

    /// An import into a book.
    ///
    /// @param backup writes a backup; called before the first change, and when it throws nothing is changed
    public VcardImport(
            Book book,
            People people,
            Notes notes,
            Photos photos,
            Doubles doubles,
            Phones phones,
            Runnable backup) {
        parts = new ImportParts(book, people, notes, photos, doubles, phones, backup);
    }

    /// Looks at a file and proposes what to do with each of its cards. Nothing is changed.
    ///
    /// @param charset the character set the user says the file is in; empty to find out
    /// @throws ImportRefused when the file cannot be imported at all
    /// @throws CancellationException when the user asked to stop
    public Preview preview(Path file, Optional<Charset> charset, Progress progress) {
        return new PreviewReading(parts, ImportFile.of(file, charset), progress).read();
    }

    /// Does what the preview says, as one step. Other saves go between; the new cards are seen once all are there.
    ///
    /// @throws ImportRefused when the file has changed since the preview; nothing is left of the import
    /// @throws CancellationException when the user asked to stop; nothing is left of the import
    /// @throws app.kith.book.BookFailed when it cannot be saved; nothing is left of the import
    public ImportReport run(Preview preview, Progress progress) {
        try {
            return new ImportRun(parts, preview, progress).run();
        } catch (IOException unreadable) {
            throw new ImportRefused(ImportRefused.Why.UNREADABLE, preview.file().path());
        }
    }

    /// What a merge would overwrite, side by side; reads the file up to that card.
    ///
    /// @throws ImportRefused when the file has changed since the preview
    public List<Difference> differences(Preview preview, int index) {
        PreviewRow row = preview.rows().get(index);
        var target = Optional.ofNullable(row.contact()).flatMap(parts.people()::find);
        if (target.isEmpty()) {
            return List.of();
        }
        if (preview.file().changed()) {
            throw new ImportRefused(ImportRefused.Why.CHANGED, preview.file().path());
        }
        try (var reader = parts.reader(preview.file())) {
            for (int i = 0; i < index; i++) {
                reader.skip();
            }
            ReadCard card = reader.next();
            Contact theirs = card == null ? null : card.contact();
            return theirs == null
                    ? List.of()
                    : List.copyOf(new Merge(target.get(), theirs, false, parts.phones()).differences());
        } catch (IOException unreadable) {
            throw new ImportRefused(ImportRefused.Why.UNREADABLE, preview.file().path());
        }
    }
}
