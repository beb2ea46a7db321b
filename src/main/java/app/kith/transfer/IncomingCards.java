package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.Picture;
import app.kith.people.PictureRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

/// Reads the cards of a file again, those that are wanted, as they are to come into the book.
final class IncomingCards implements AutoCloseable {
    private final Preview preview;
    private final IntPredicate wanted;
    private final VcardReader reader;
    private final List<Finding> findings;
    private int index = -1;

    /// @param wanted which rows of the preview to read; the others are only counted
    /// @param findings takes what is found out only now
    IncomingCards(ImportParts parts, Preview preview, IntPredicate wanted, List<Finding> findings) throws IOException {
        this.preview = preview;
        this.wanted = wanted;
        this.findings = findings;
        reader = parts.reader(preview.file());
    }

    /// At most `most` cards; none at the end.
    ///
    /// @throws ImportRefused when the file is not that of the preview any more
    List<Incoming> next(int most) throws IOException {
        var slice = new ArrayList<Incoming>(most);
        while (slice.size() < most) {
            index++;
            if (index >= preview.rows().size()) {
                break;
            }
            if (!wanted.test(index)) {
                require(reader.skip());
                continue;
            }
            ReadCard card = reader.next();
            require(card != null);
            slice.add(incoming(Objects.requireNonNull(card)));
        }
        return slice;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Incoming incoming(ReadCard card) {
        PreviewRow row = preview.rows().get(index);
        Contact read = card.contact();
        require(read != null && card.line() == row.line());
        boolean merged = preview.choice(index) == Choice.MERGE;
        UUID id = Objects.requireNonNull(merged ? row.contact() : row.fresh());
        Contact contact = Objects.requireNonNull(read);
        return new Incoming(
                index,
                new Contact(
                        id,
                        contact.name(),
                        contact.work(),
                        contact.reach(),
                        contact.met(),
                        contact.about(),
                        null,
                        origin(),
                        contact.uid(),
                        contact.created(),
                        contact.changed()),
                card.notes(),
                picture(card),
                card.throughUid());
    }

    private String origin() {
        String name = preview.file().name();
        return name.substring(0, Math.min(400, name.length()));
    }

    private Optional<Picture> picture(ReadCard card) {
        if (card.photo() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Picture.of(card.photo().bytes()));
        } catch (PictureRefused noPicture) {
            findings.add(new Finding(card.line(), Reason.PHOTO_LEFT_OUT, "PHOTO"));
            return Optional.empty();
        }
    }

    private void require(boolean same) {
        if (!same) {
            throw new ImportRefused(ImportRefused.Why.CHANGED, preview.file().path());
        }
    }
}
