package app.kith.people;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.book.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The pictures on the cards.
///
/// Any thread but the window's.
public final class Photos {
    private final Book book;
    private final People people;

    /// The pictures of a book.
    public Photos(Book book, People people) {
        this.book = book;
        this.people = people;
    }

    /// The JPEG of a picture, by the hash that [Contact#photo] holds.
    public Optional<byte[]> jpeg(String hash) {
        return book.read(reader -> PhotoStore.find(reader, hash));
    }

    /// The JPEGs of several pictures by their hash; a list asks for those on screen.
    public Map<String, byte[]> jpegs(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : book.read(reader -> PhotoStore.all(reader, hashes));
    }

    /// Puts a picture on a card, as one step.
    ///
    /// @return the card as it is now; empty when it is no longer in the book
    public Optional<Contact> put(UUID contact, Picture picture) {
        return book.write(StepName.of("step.photo", called(contact)), writer -> {
            keep(writer, picture);
            return people.edit(writer, contact, before -> before.withPhoto(picture.hash()));
        });
    }

    /// Takes the picture off a card, as one step.
    public Optional<Contact> remove(UUID contact) {
        return people.edit(StepName.of("step.photo.remove", called(contact)), contact,
                before -> before.withPhoto(null));
    }

    /// Keeps a picture within a step of somebody else's, who puts its hash on a card.
    public void keep(Writer writer, Picture picture) {
        PhotoStore.keep(writer, picture);
    }

    /// Clears away the pictures that are on no card and that no undo, no history and no trash can bring back.
    ///
    /// @return how many
    public int prune() {
        var gone = book.read(PhotoStore::onNoCard)
                .stream()
                .filter(hash -> !book.journal().mentions(PeopleStore.TABLE, hash))
                .toList();
        return gone.isEmpty() ? 0
                : book.write(StepName.of("step.photo.remove", ""),
                        writer -> gone.stream().mapToInt(hash -> PhotoStore.drop(writer, hash)).sum());
    }

    private String called(UUID contact) {
        return people.find(contact).map(Contact::called).orElse("");
    }
}
