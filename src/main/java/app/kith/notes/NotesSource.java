package app.kith.notes;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.search.Filter;
import app.kith.search.Passage;
import app.kith.search.Passages;
import app.kith.search.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Hands the notes to search, with the needs, offers, interests and tags that are read from them.
public final class NotesSource implements Source {
    private final Book book;

    /// The notes of a book.
    public NotesSource(Book book) {
        this.book = book;
    }

    @Override
    public Set<UUID> touched(Change change) {
        Set<UUID> notes = change.in(NoteStore.TABLE);
        return notes.isEmpty() ? Set.of() : book.read(reader -> NoteStore.contactsOf(reader, notes));
    }

    @Override
    public void passages(Collection<UUID> contacts, Passages out) {
        for (Note note : book.read(reader -> NoteStore.of(reader, contacts))) {
            out.add(note.contact(),
                    Passage.note(note.id(), note.date(), note.pinned(), note.text(), values(note.text())));
        }
    }

    private static List<Passage.Value> values(String text) {
        NoteText read = NoteText.read(text);
        var values = new ArrayList<Passage.Value>();
        read.tags().forEach(tag -> values.add(new Passage.Value(Filter.TAG, tag)));
        for (NoteText.Said said : read.said()) {
            switch (said.chip()) {
                case NEED -> values.add(new Passage.Value(Filter.NEEDS, said.what()));
                case OFFER -> values.add(new Passage.Value(Filter.OFFERS, said.what()));
                case LIKE -> values.add(new Passage.Value(Filter.LIKES, said.what()));
                case PREFER -> {
                    // How somebody likes to be reached is found by its words; there is no filter for it.
                }
            }
        }
        return values;
    }
}
