package app.kith.transfer;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.Doubles;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Photos;
import java.io.IOException;

/// What an import needs of the book.
///
/// @param backup writes a backup before the import begins
record ImportParts(
        Book book,
        People people,
        Notes notes,
        Photos photos,
        Doubles doubles,
        Phones phones,
        Runnable backup) {
    VcardReader reader(ImportFile file) throws IOException {
        return new VcardReader(file.open(), file.charset().orElse(null), book::newId, book.clock());
    }
}
